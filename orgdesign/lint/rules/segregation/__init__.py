"""Segregation of duties: what one post should not do alone."""
