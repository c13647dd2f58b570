"""Scorers: gold reports against predicted ones, both as `annotated` dataclasses."""
