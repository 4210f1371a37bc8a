"""What a sentence says: figures and dates, names, statements, policy frames; the same for articles and for claims."""
