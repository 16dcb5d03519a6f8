"""Description: what is issued is whole, dated and kept alive."""
