"""Facts: articles with what a careful reader finds in them."""
