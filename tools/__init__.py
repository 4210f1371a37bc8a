"""What sets briefgen up in a checkout; not part of the package."""
