"""Authority equals responsibility 权责对等."""
