"""Whether there are hands enough, at the right hours, and whether the work is worth doing."""
