"""Responsibility: no overlap, no gap, the heart of the matter."""
