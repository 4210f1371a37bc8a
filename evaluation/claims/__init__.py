"""Labelled claim sentences, and how well the checks on claims tell the borne from the altered."""
