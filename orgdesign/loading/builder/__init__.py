"""Checked data becomes a model; what it refers to is resolved on the way."""
