"""Words: what a duty says, read in Chinese and in English."""
