package org.readout.reconcile;

import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Status;
import org.readout.reconcile.Happening.Plover;

/// The standard code of a happening, by the [PLOVER codebook](https://ploverdata.org) (Halterman et
/// al. 2023): an event, where the kind tells it a mode, and a context.
final class Plovers {
  private Plovers() {}

  static Plover of(HappeningKind kind, Status status) {
    return switch (kind) {
      case MEETING ->
          status == Status.REFUSED ? code("REJECT", "meet", "diplomatic") : consult("meet");
      case CALL ->
          status == Status.REFUSED ? code("REJECT", "meet", "diplomatic") : consult("phone");
      case VISIT ->
          status == Status.REFUSED ? code("REJECT", "meet", "diplomatic") : consult("visit");
      case STATEMENT -> code("CONSULT", "", "diplomatic");
      case AGREEMENT ->
          status == Status.REFUSED
              ? code("REJECT", "", "diplomatic")
              : code("AGREE", "", "diplomatic");
      case SANCTION -> code("SANCTION", "", "economic");
      case INCIDENT -> code("ACCUSE", "", "");
      case ATTACK -> code("ASSAULT", "", "");
      case ACCIDENT, DISASTER -> code("", "", "disaster");
      case PROTEST -> code("PROTEST", "demo", "");
      case MILITARY -> code("MOBILIZE", "troops", "military");
      case LAUNCH -> code("MOBILIZE", "weapons", "military");
      case LEGAL -> code("COERCE", "", "legal");
      case ARREST -> code("COERCE", "arrest", "legal");
      case ELECTION -> code("", "", "election");
      case LEAK -> code("ACCUSE", "disclose", "intelligence");
      case APPOINTMENT -> code("", "", "executive");
    };
  }

  private static Plover consult(String mode) {
    return code("CONSULT", mode, "diplomatic");
  }

  private static Plover code(String event, String mode, String context) {
    return new Plover(event, mode, context);
  }
}
