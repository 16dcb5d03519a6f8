"""What stops the tool and is not a bug.

Wrong YAML in a design is a finding, never an error; anything else that is raised is our bug and keeps
its traceback.
"""

from orgdesign.messages import Message


class OrgdesignError(Exception):
    """The command cannot be carried out as asked; the user can mend it. Exit status 2."""

    def __init__(self, message: Message, hint: Message | None = None) -> None:
        super().__init__(str(message))
        self.message = message
        self.hint = hint


class UsageError(OrgdesignError):
    """The command line asks for something that does not exist or does not fit together."""


class ConfigurationError(OrgdesignError):
    """`orgdesign.yaml` says something that cannot be understood."""


class NothingToReadError(OrgdesignError):
    """No file of a design was found where the user pointed."""


class TemplateError(OrgdesignError):
    """A template, most likely the user's own, cannot be rendered."""
