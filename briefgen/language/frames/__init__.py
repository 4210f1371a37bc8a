"""Policy frames: commitments, requests, denials, decisions, expectations and no-comments of an article."""

from briefgen.language.frames.reading import read_frames

__all__ = ["read_frames"]
