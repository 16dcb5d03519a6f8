"""Process: one unit answers for it, one post for each step, every step is measured, and it ends in time."""
