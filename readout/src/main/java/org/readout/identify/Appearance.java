package org.readout.identify;

import java.util.List;
import org.readout.claim.Entity;
import org.readout.intake.Report;

/// An entity in its report.
record Appearance(Report report, Entity entity) {

  Cast.Ref ref() {
    return new Cast.Ref(report.id(), entity.number());
  }

  List<String> titles() {
    return entity.roles().stream().map(role -> role.title().of(report.text())).toList();
  }
}
