package org.readout.lineage;

import java.util.List;

/// Outlets and agencies that a report credits.
final class Citations {

  private Citations() {}

  static List<Link> find(List<Account> accounts) {
    return List.of();
  }
}
