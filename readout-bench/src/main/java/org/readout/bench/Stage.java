package org.readout.bench;

/// A part of the job whose cost is told by itself, in the order of the work.
enum Stage {
  /// Sentences, tokens and parts of speech.
  SEGMENT("segment"),
  /// The trained reader: encoder and heads.
  READ("read"),
  /// Every other layer of annotation.
  ANNOTATE("annotate"),
  /// What each report claims.
  CLAIM("claim"),
  /// Which reports tell one story.
  GROUP("group"),
  /// Lineage, actors and reconciliation of each story.
  RECONCILE("reconcile"),
  /// `record.json`.
  JSON("json"),
  /// `record.html`.
  HTML("html"),
  /// `record.md`.
  MARKDOWN("markdown"),
  /// What the job's own threads did not do: collecting garbage and compiling.
  JVM("jvm");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  /// As tables head it.
  String label() {
    return label;
  }
}
