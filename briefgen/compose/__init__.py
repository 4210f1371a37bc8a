"""Spec, passages and facts to a `Brief` in which nothing is left to look up."""

from briefgen.compose.compose import Found, compose, direct_references

__all__ = ["Found", "compose", "direct_references"]
