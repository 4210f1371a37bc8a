"""x"""
def unparsed(article, marks, people):
    return []
