"""Scorers: what is counted as right, for the model and for baselines alike."""
