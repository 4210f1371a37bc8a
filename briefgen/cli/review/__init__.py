"""The review of facts, full screen: what is decided (`session`), and how it is shown (`screen`)."""
