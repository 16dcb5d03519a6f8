"""Position: posts exist for work, and are as few as will do."""
