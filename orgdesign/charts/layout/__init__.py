"""Chart → Scene: where everything stands."""
