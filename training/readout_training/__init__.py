"""Trains Readout's reader. Start at `__main__`."""
