"""Span of control and layers."""
