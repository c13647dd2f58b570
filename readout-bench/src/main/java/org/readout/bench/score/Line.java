package org.readout.bench.score;

/// A line of the table.
///
/// @param name what was read, and by which definition
/// @param figure how well
public record Line(String name, Figure figure) {}
