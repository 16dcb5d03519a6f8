"""What a company sets once for its designs: `orgdesign.yaml`."""

from orgdesign.config.configuration import Configuration, read_configuration

__all__ = ["Configuration", "read_configuration"]
