"""Rows of Markdown tables."""


def table_row(*cells: str) -> str:
    """A row; a bar in a cell is written as one that does not part cells."""
    written = [cell.replace("|", "\\|") for cell in cells]
    return f"| {' | '.join(written)} |"
