"""Pure functions from a string to spans. Offsets are code points; nothing here knows of files or YAML."""
