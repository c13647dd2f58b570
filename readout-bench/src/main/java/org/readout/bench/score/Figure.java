package org.readout.bench.score;

/// How well something was read.
public sealed interface Figure permits Rates, Share {}
