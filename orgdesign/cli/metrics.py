"""`orgdesign metrics`: the shape of an organization in figures."""

import click

from orgdesign.cli.language import language_option, speak, spoken


@click.command("metrics")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--format", "format", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("-o", "--output", metavar="FILE", help="Write the figures to a file.")
@language_option
def command(paths: tuple[str, ...], format: str, output: str | None) -> None:
    """Measure a design: posts, headcount, managers, layers, spans of control.

    PATH is a folder with a design, or its files; by default the current folder.
    """
    from orgdesign.analysis.metrics import metrics_of
    from orgdesign.analysis.metrics_formats import metrics_json, metrics_text
    from orgdesign.checking import load_design
    from orgdesign.cli.design import configuration_for, organization_of, written_locale
    from orgdesign.writing import write_file

    paths = paths or (".",)
    configuration = configuration_for(paths)
    speak(configuration.language)
    loaded = load_design(paths, configuration)
    speak(written_locale(loaded))
    metrics = metrics_of(organization_of(loaded))
    text = metrics_json(metrics) if format == "json" else metrics_text(metrics, spoken())
    if output:
        write_file(output, text)
    else:
        click.echo(text, nl=False)
