package org.readout.reconcile;

import org.readout.annotate.event.HappeningKind;

/// Which kinds of happening reports confuse with one another: an explosion is an attack in one
/// report and an incident in the next, but a call is never a meeting.
enum Family {
  MEETING,
  CALL,
  VISIT,
  HARM,
  ARMS,
  PROTEST,
  LEAK,
  LAW,
  ARREST,
  RELEASE,
  VOTE,
  ELECTION,
  WORD,
  PACT,
  MEASURE,
  OFFICE,
  ORDER,
  RESCUE,
  DEATH;

  static Family of(HappeningKind kind) {
    return switch (kind) {
      case MEETING -> MEETING;
      case CALL -> CALL;
      case VISIT -> VISIT;
      case INCIDENT, ATTACK, ACCIDENT, DISASTER -> HARM;
      case MILITARY, LAUNCH -> ARMS;
      case PROTEST -> PROTEST;
      case LEAK -> LEAK;
      case LEGAL -> LAW;
      case ARREST -> ARREST;
      case RELEASE -> RELEASE;
      case VOTE -> VOTE;
      case ELECTION -> ELECTION;
      case STATEMENT -> WORD;
      case AGREEMENT -> PACT;
      case SANCTION -> MEASURE;
      case APPOINTMENT -> OFFICE;
      case ORDER -> ORDER;
      case EVACUATION -> RESCUE;
      case DEATH -> DEATH;
    };
  }

  /// True where a happening is known by who took part; else by its day and place.
  boolean isKnownByActors() {
    return switch (this) {
      case MEETING, CALL, VISIT, LAW, WORD, PACT, MEASURE, OFFICE, RESCUE, DEATH -> true;
      case HARM, ARMS, PROTEST, LEAK, ARREST, RELEASE, VOTE, ELECTION, ORDER -> false;
    };
  }

  /// True where nobody of one happening takes part in the other of the same day: two arrests, two
  /// votes.
  boolean isApartByActors() {
    return this == ARREST || this == VOTE;
  }

  /// How many actors it takes to know one again.
  int needed() {
    return this == MEETING || this == CALL || this == PACT ? 2 : 1;
  }

  /// A visit lasts for days, and each report dates it by another of them; a crash or an arrest late
  /// at night is dated by either day.
  int slack() {
    return switch (this) {
      case VISIT -> 2;
      case HARM, ARMS, LEAK, ARREST, DEATH -> 1;
      case MEETING,
          CALL,
          PROTEST,
          LAW,
          RELEASE,
          VOTE,
          ELECTION,
          WORD,
          PACT,
          MEASURE,
          OFFICE,
          ORDER,
          RESCUE ->
          0;
    };
  }
}
