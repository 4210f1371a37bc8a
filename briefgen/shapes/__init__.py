"""How people write things down: YAML nodes that know their place, and shapes that decode them.

A shape does two things from one definition: it decodes a node with findings that name line and column, and it says
the same rule as JSON Schema for editors.
"""
