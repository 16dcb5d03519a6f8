"""Speed, as ratios of whole processes run in turn: `python -m benchmarks`."""
