"""`orgdesign metrics`: the shape of an organization in figures, and its processes as they were recorded."""

import click

from orgdesign.cli.as_of import as_of_option
from orgdesign.cli.language import language_option, spoken


@click.command("metrics")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--actuals", metavar="FILE.csv", help="Recorded times of a process, to compare with its budget.")
@click.option("--process", metavar="ID", help="The process that was recorded; else as the columns say.")
@click.option("--encoding", metavar="NAME", help="Encoding of the recorded times, such as gb18030; else by its bytes.")
@click.option("--format", "format", metavar="FORMAT", help="text, json, md or html; else as the file is called.")
@click.option("-o", "--output", metavar="FILE", help="Write the figures to a file.")
@as_of_option
@language_option
def command(
    paths: tuple[str, ...],
    actuals: str | None,
    process: str | None,
    encoding: str | None,
    format: str | None,
    output: str | None,
) -> None:
    """Measure a design: posts, headcount, managers, layers, spans of control.

    PATH is a folder with a design, or its files; by default the current folder.

    The columns of recorded times (--actuals) are: case, where the process has cases; then either the moments A, B,
    C …, of which there is one more than the process has steps, or one column a step, by its id or name, with the time
    it took (2 min, 0:02:30, or a bare number of minutes). Beside a column start, the columns of steps hold the moment
    at which each was done. Rows that cannot be read are reported by their line.
    """
    from dataclasses import replace

    from orgdesign.analysis.metrics import metrics_of
    from orgdesign.analysis.metrics_formats import metrics_json, metrics_report
    from orgdesign.cli.printing import design_at, send
    from orgdesign.cli.recorded import recorded_in
    from orgdesign.cli.reporting import report_ending, written_report

    ending = report_ending(format, output)
    organization = design_at(paths or (".",)).organization
    metrics = metrics_of(organization)
    recorded = recorded_in(actuals, organization, process, encoding) if actuals else None
    if ending == "json":
        text = metrics_json(metrics, recorded.data(spoken()) if recorded else None)
    else:
        report = metrics_report(metrics)
        figures = (*report.figures, *(recorded.figures() if recorded else ()))
        text = written_report(replace(report, figures=figures), ending)
    send(text, output)
