package org.readout.bench.heideltime;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.apache.uima.jcas.JCas;
import org.readout.bench.sets.MarkedTime;
import org.readout.bench.times.TimexSystem;
import org.readout.text.Span;

/// Time expressions as [HeidelTime](https://github.com/HeidelTime/heideltime) 2.2.1 marks them: its
/// English resources for news, as its jar holds them, with no tagger of parts of speech.
public final class HeidelTimexes implements TimexSystem {

  private final HeidelTimeStandalone heideltime;

  /// Loads its resources.
  public HeidelTimexes() {
    Config.setProps(settings());
    heideltime =
        new HeidelTimeStandalone(
            Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML, null, POSTagger.NO);
  }

  /// What its file `config.props` holds by default.
  private static Properties settings() {
    var properties = new Properties();
    for (String kind : List.of("Date", "Duration", "Set", "Time")) {
      properties.setProperty("consider" + kind, "true");
    }
    properties.setProperty("considerTemponym", "false");
    properties.setProperty("typeSystemHome", "desc/type/HeidelTime_TypeSystem.xml");
    properties.setProperty("uimaVarDate", "Date");
    properties.setProperty("uimaVarDuration", "Duration");
    properties.setProperty("uimaVarSet", "Set");
    properties.setProperty("uimaVarTime", "Time");
    properties.setProperty("uimaVarTemponym", "Temponym");
    properties.setProperty("uimaVarLanguage", "Language");
    properties.setProperty("uimaVarTypeToProcess", "Type");
    properties.setProperty("uimaVarConvertDurations", "ConvertDurations");
    return properties;
  }

  @Override
  public String name() {
    return "HeidelTime 2.2.1";
  }

  @Override
  public List<MarkedTime> read(String text, LocalDate created) {
    var marked = new ArrayList<MarkedTime>();
    var day = Date.from(created.atStartOfDay(ZoneId.systemDefault()).toInstant());
    try {
      heideltime.process(text, day, cas -> collect(cas, marked));
    } catch (DocumentCreationTimeMissingException given) {
      throw new IllegalStateException(given);
    }
    marked.sort(Comparator.comparing(MarkedTime::span));
    return marked;
  }

  private static String collect(JCas cas, List<MarkedTime> marked) {
    for (var annotation : cas.getAnnotationIndex(Timex3.type)) {
      var timex = (Timex3) annotation;
      marked.add(
          new MarkedTime(
              new Span(timex.getBegin(), timex.getEnd()),
              timex.getTimexType(),
              timex.getTimexValue()));
    }
    return "";
  }
}
