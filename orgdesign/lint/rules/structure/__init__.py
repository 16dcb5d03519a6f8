"""Structure: the chain of command."""
