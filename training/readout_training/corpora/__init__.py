"""Readers of the public corpora: each module turns one corpus's files into `annotated` reports."""
