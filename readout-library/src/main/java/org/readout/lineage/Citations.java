package org.readout.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.lineage.Credit.Sort;
import org.readout.lineage.Link.Kind;
import org.readout.lineage.Link.Passage;

/// Who credits whom, and which outlet each report comes from.
final class Citations {

  private final List<Account> accounts;
  private final Map<String, List<Credit>> byReport = new HashMap<>();
  private final Map<String, String> outlets = new HashMap<>();
  private final Map<String, Long> broken = new HashMap<>();

  private Citations(List<Account> accounts) {
    this.accounts = accounts;
    var published =
        accounts.stream()
            .flatMap(account -> Optional.ofNullable(account.report().outlet()).stream())
            .toList();
    var names = new Outlets(published);
    for (Account account : accounts) {
      var found = Credits.find(account, names);
      byReport.put(account.report().id(), found);
      var outlet = account.report().outlet();
      Optional.ofNullable(outlet)
          .map(names::name)
          .or(() -> signed(found))
          .ifPresent(name -> outlets.put(account.report().id(), name));
    }
  }

  /// @param accounts ordered by report id
  static Citations of(List<Account> accounts) {
    return new Citations(accounts);
  }

  /// A text without metadata signs itself by the agency of its dateline, or by "Source: ...".
  private static Optional<String> signed(List<Credit> credits) {
    return credits.stream()
        .filter(credit -> credit.sort() == Sort.DATELINE || credit.sort() == Sort.SOURCE)
        .map(Credit::outlet)
        .findFirst();
  }

  /// How many broken sentences a report has; counted once, however many it shares passages with.
  long brokenSentences(Account account) {
    return broken.computeIfAbsent(account.report().id(), id -> Direction.garbled(account));
  }

  /// True when the first report credits the outlet of the second.
  boolean credits(String report, String other) {
    var outlet = outlets.get(other);
    return outlet != null && creditsOf(report).stream().anyMatch(c -> c.outlet().equals(outlet));
  }

  /// True when the first report is signed as the copy of the second's outlet.
  boolean isCopyOf(String report, String other) {
    var outlet = outlets.get(other);
    return outlet != null
        && creditsOf(report).stream()
            .anyMatch(credit -> isSignature(credit) && credit.outlet().equals(outlet));
  }

  private static boolean isSignature(Credit credit) {
    return credit.sort() == Sort.DATELINE || credit.sort() == Sort.RIGHTS;
  }

  private List<Credit> creditsOf(String report) {
    return byReport.getOrDefault(report, List.of());
  }

  /// True when both come from one agency or outlet, by metadata, dateline or copyright line.
  boolean sameHouse(String one, String other) {
    var first = houses(one);
    return houses(other).stream().anyMatch(first::contains);
  }

  private List<String> houses(String report) {
    var houses = new ArrayList<String>();
    Optional.ofNullable(outlets.get(report)).ifPresent(houses::add);
    creditsOf(report).stream()
        .filter(Citations::isSignature)
        .forEach(credit -> houses.add(credit.outlet()));
    return houses;
  }

  /// One link for each report and credited outlet, with the strongest crediting words.
  List<Link> links() {
    var links = new ArrayList<Link>();
    for (Account account : accounts) {
      var own = outlets.get(account.report().id());
      var strongest = new TreeMap<String, Credit>();
      for (Credit credit : creditsOf(account.report().id())) {
        if (own == null || !Outlets.same(credit.outlet(), own)) {
          strongest.merge(credit.outlet(), credit, Citations::stronger);
        }
      }
      strongest.values().stream()
          .filter(credit -> isDrawnOn(account, credit))
          .forEach(credit -> links.add(link(account, credit)));
    }
    return links;
  }

  /// To whom somebody spoke is drawn on only where what that outlet wrote is at hand.
  private boolean isDrawnOn(Account account, Credit credit) {
    return credit.sort() != Sort.ADDRESS || reportOf(account, credit.outlet()).isPresent();
  }

  private static Credit stronger(Credit one, Credit other) {
    return one.sort().compareTo(other.sort()) <= 0 ? one : other;
  }

  private Link link(Account account, Credit credit) {
    var here = account.report().evidence(credit.span());
    var to = reportOf(account, credit.outlet()).orElse(credit.outlet());
    return new Link(account.report().id(), to, Kind.CITES, 0, List.of(new Passage(here, here)));
  }

  /// The outlet's report in the input, unless it is later than the one that cites; of several, the
  /// first.
  private Optional<String> reportOf(Account citing, String outlet) {
    return accounts.stream()
        .map(Account::report)
        .filter(report -> !report.id().equals(citing.report().id()))
        .filter(report -> outlet.equals(outlets.get(report.id())))
        .filter(report -> Direction.byTime(report.published(), citing.report().published()) <= 0)
        .map(report -> report.id())
        .findFirst();
  }
}
