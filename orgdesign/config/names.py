"""Whether what the configuration names exists in the design."""

from orgdesign.config.configuration import Configuration
from orgdesign.config.part import configuration_error
from orgdesign.messages import Message, message
from orgdesign.model import Organization
from orgdesign.nearest import did_you_mean


def check_names(configuration: Configuration, organization: Organization) -> None:
    """Raises ConfigurationError at the first condition of an override that names nothing."""
    for override in configuration.overrides:
        for condition, name, names in override.where.unknown_names(organization):
            assert condition.location is not None
            problem = message("the design has no {kind} called {name}", kind=Message(condition.key), name=name)
            raise configuration_error(condition.location, problem, did_you_mean(name, names))
