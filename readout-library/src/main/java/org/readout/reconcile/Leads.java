package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.event.Measurement;
import org.readout.annotate.quantity.Measure;
import org.readout.annotate.quantity.Quantity;
import org.readout.annotate.quantity.Tolls;
import org.readout.claim.Claims;
import org.readout.text.Document;
import org.readout.text.Here;

/// How many people were killed, injured, are missing or were aboard by the reports of one disaster,
/// also where a report counts them without a word for what happened ("the hospital had received the
/// bodies of 17 people").
///
/// Only where the story has one disaster: one whose dead two origins count. A report that leads
/// with another number of dead counts those of the same; its other figures go with that one. A
/// figure beside another year is of another disaster.
final class Leads {
  private static final Set<String> FATES = Set.of("killed", "injured", "missing");
  private static final String ABOARD = "aboard";

  /// In so many sentences, its title among them, a report gives the number that it is about.
  private static final int LEAD = 5;

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern ON_BOARD =
      Pattern.compile("(?:\\h+\\p{L}+){0,2}\\h+(?:aboard|on\\h+board)\\b");
  private static final Pattern CARRYING =
      Pattern.compile(
          "(?i)\\b(?:carr(?:ying|ied)|(?:left|sailed|departed|set\\h+out|took\\h+off)\\b[^.;]{0,50}\\bwith)"
              + "\\h+(?:about\\h+|some\\h+|around\\h+)?$");

  /// How far before a number the verb that governs it may stand, in characters.
  private static final int REACH = 80;

  private final Sources sources;
  private final @Nullable Gathering main;

  Leads(Sources sources, Collection<Gathering> gatherings) {
    this.sources = sources;
    var deadly =
        gatherings.stream()
            .filter(gathering -> gathering.family() == Family.HARM && gathering.isNews())
            .filter(gathering -> sources.origins(counting(gathering)) > 1)
            .toList();
    this.main = deadly.size() == 1 ? deadly.getFirst() : null;
  }

  /// The reports that count its dead.
  private static List<String> counting(Gathering gathering) {
    return gathering.members().stream()
        .filter(telling ->
            telling.measurements().stream().anyMatch(m -> m.attribute().equals("killed")))
        .map(Telling::report)
        .distinct()
        .toList();
  }

  /// By attribute, the first figure of each report that the tellings of the gathering do not give.
  Map<String, List<Reading>> of(Gathering gathering) {
    if (!gathering.equals(main)) {
      return Map.of();
    }
    Map<String, List<Reading>> readings = new LinkedHashMap<>();
    for (Claims claims : sources.claims()) {
      figures(claims)
          .forEach((attribute, quantity) -> {
            if (!isGiven(claims.report().id(), attribute)) {
              readings
                  .computeIfAbsent(attribute, key -> new ArrayList<>())
                  .add(reading(claims.report().id(), attribute, quantity));
            }
          });
    }
    return readings;
  }

  private boolean isGiven(String report, String attribute) {
    return Objects.requireNonNull(main).membersIn(report).stream()
        .flatMap(telling -> telling.measurements().stream())
        .anyMatch(measurement -> measurement.attribute().equals(attribute));
  }

  private Reading reading(String report, String attribute, Quantity quantity) {
    return Reading.of(
        new Measurement(attribute, quantity),
        sources.moment(report),
        sources.evidence(report, quantity.span()));
  }

  /// The first figure for each fate, of a report that is about the disaster.
  private Map<String, Quantity> figures(Claims claims) {
    var document = claims.annotations().document();
    Map<String, Quantity> figures = new LinkedHashMap<>();
    for (Quantity quantity : claims.annotations().quantities()) {
      fate(document, quantity)
          .filter(fate -> !YEAR.matcher(sentence(document, quantity)).find())
          .ifPresent(fate -> figures.putIfAbsent(fate, quantity));
    }
    var killed = figures.get("killed");
    boolean leads = killed != null && document.sentenceAt(killed.number().start()).index() < LEAD;
    boolean tells = !Objects.requireNonNull(main).membersIn(claims.report().id()).isEmpty();
    return leads || tells ? figures : Map.of();
  }

  private static String sentence(Document document, Quantity quantity) {
    return document.at(document.sentenceAt(quantity.number().start()).span());
  }

  private static Optional<String> fate(Document document, Quantity quantity) {
    if (!(quantity.measure() instanceof Measure.Count)) {
      return Optional.empty();
    }
    var text = document.text();
    int end = quantity.noun() == null ? quantity.span().end() : quantity.noun().end();
    boolean aboard =
        Here.at(ON_BOARD, text, Math.max(end, quantity.span().end())).lookingAt()
            || Here.before(CARRYING, text, quantity.span().start(), REACH).find();
    var attribute = aboard ? ABOARD : Tolls.attribute(document, quantity);
    return aboard || FATES.contains(attribute) ? Optional.of(attribute) : Optional.empty();
  }
}
