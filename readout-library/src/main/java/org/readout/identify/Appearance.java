package org.readout.identify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.claim.Entity;
import org.readout.claim.Mention;
import org.readout.intake.Report;

/// An entity in its report.
///
/// @param kind what it is in the light of all reports of the story
/// @param country the country that it is or speaks for, one word for one country in all reports
record Appearance(Report report, Entity entity, Entity.Kind kind, @Nullable String country) {

  /// True when the report names it, not only describes it.
  boolean isNamed() {
    return namings() > 0;
  }

  /// Mentions by name.
  int namings() {
    return (int)
        entity.mentions().stream().filter(mention -> mention.form() == Mention.Form.NAME).count();
  }

  Cast.Ref ref() {
    return new Cast.Ref(report.id(), entity.number());
  }

  List<String> titles() {
    return entity.roles().stream().map(role -> role.title().of(report.text())).toList();
  }
}
