"""One family a folder, one rule a module; the module, its function and the rule share a name."""
