"""New designs from the structure patterns: structure once for each pattern, words once for each language."""
