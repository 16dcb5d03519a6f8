"""`orgdesign schema`: the schema of the format, for editors that check as one types."""

import click

from orgdesign.cli.language import language_option


@click.command("schema")
@click.option("-o", "--output", metavar="FILE", help="Write the schema to a file.")
@language_option
def command(output: str | None) -> None:
    """Print the JSON Schema of the design files."""
    import json

    from orgdesign.loading.published_schema import published_schema
    from orgdesign.writing import write_file

    text = json.dumps(published_schema(), ensure_ascii=False, indent=2) + "\n"
    if output is None:
        click.echo(text, nl=False)
    else:
        write_file(output, text)
