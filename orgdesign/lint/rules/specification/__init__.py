"""Specification: demands are fair, and the work needs them."""
