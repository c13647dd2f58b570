package org.readout.pipeline;

import java.util.Comparator;
import java.util.List;
import org.readout.annotate.Annotations;
import org.readout.annotate.Annotator;
import org.readout.annotate.reading.Reader;
import org.readout.claim.Claimant;
import org.readout.claim.Claims;
import org.readout.engine.Engine;
import org.readout.identify.Casting;
import org.readout.intake.Report;
import org.readout.lineage.Account;
import org.readout.lineage.LineageTracer;
import org.readout.reconcile.Reconciler;
import org.readout.record.RecordSet;
import org.readout.record.StoryRecord;
import org.readout.story.Story;
import org.readout.story.StoryGrouping;

/// Reports in, record out: the order of the steps. The same reports give the same record, whatever
/// their order and whatever the engine.
public final class Readout {

  private final Reader reader;
  private final Annotator annotator;
  private final Engine engine;
  private final Progress progress;

  /// @param reader the trained model
  /// @param engine where the work runs
  /// @param progress told of each report and story that is done
  public Readout(Reader reader, Engine engine, Progress progress) {
    this.reader = reader;
    this.annotator = new Annotator(reader);
    this.engine = engine;
    this.progress = progress;
  }

  /// The record that the reports describe together; without reports an empty one.
  public RecordSet run(List<Report> reports) {
    var ordered = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
    var claims = engine.each(ordered, this::claims);
    var stories = StoryGrouping.group(claims);
    var records = engine.each(stories, this::record);
    return new RecordSet(reader.identity(), ordered, records);
  }

  private Claims claims(Report report) {
    var claims = Claimant.claim(report, annotations(report));
    progress.read(report);
    return claims;
  }

  private Annotations annotations(Report report) {
    return report.isRead()
        ? annotator.annotate(report.text())
        : annotator.annotateOtherLanguage(report.text());
  }

  private StoryRecord record(Story story) {
    var lineage = LineageTracer.trace(story.claims().stream().map(Readout::account).toList());
    var cast = Casting.cast(story);
    var findings = new Reconciler().reconcile(story, cast, lineage);
    return StoryRecord.of(story, cast, findings, lineage);
  }

  private static Account account(Claims claims) {
    return new Account(claims.report(), claims.annotations());
  }
}
