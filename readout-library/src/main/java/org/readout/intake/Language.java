package org.readout.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/// In which language a text is. Evidence from strong to weak: the share of common English words,
/// which spares loading the model; OpenNLP's trained detector, where it is sure or the letters are
/// not Latin; else unknown.
final class Language {

  static final String UNKNOWN = "und";

  private static final String MODEL = "/langdetect-183.bin";

  /// The detector's probability from which it is believed. With 103 languages to choose from, wrong
  /// guesses on short or mixed text stay below it.
  private static final double SURE = 0.5;

  private static final int FEWEST_WORDS = 20;
  private static final int MOST_WORDS = 400;
  private static final int MOST_CHARACTERS = 4_000;

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "that", "was", "with", "said", "for", "is", "on", "by", "has",
          "have", "were", "from", "at", "it", "as", "not", "his", "their", "which", "who");

  /// What the detector calls otherwise than ISO 639-1 does.
  private static final Map<String, String> MACRO =
      Map.of("cmn", "zh", "arb", "ar", "pes", "fa", "lvs", "lv", "ekk", "et", "zlm", "ms");

  private Language() {}

  /// An ISO 639-1 code, or `und`.
  static String of(String text) {
    var words = Words.first(text, MOST_WORDS);
    if (words.size() >= FEWEST_WORDS && isEnglish(words)) {
      return "en";
    }
    if (Words.count(text.substring(0, Math.min(text.length(), MOST_CHARACTERS))) < FEWEST_WORDS) {
      return UNKNOWN;
    }
    return detected(text);
  }

  /// A fifth of the words of English news is in the list; French, Dutch or Scots stay below a
  /// tenth.
  private static boolean isEnglish(List<String> words) {
    long common = words.stream().filter(ENGLISH::contains).count();
    return common * 100 >= words.size() * 15L;
  }

  private static String detected(String text) {
    var sample = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    var best = new LanguageDetectorME(Holder.MODEL).predictLanguage(sample);
    if (best.getConfidence() < SURE && isLatin(sample)) {
      return UNKNOWN;
    }
    return Holder.CODES.getOrDefault(best.getLang(), UNKNOWN);
  }

  /// Whether half of its letters are Latin; else it is not English, whatever it is.
  private static boolean isLatin(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN)
            .count();
    return 2 * latin >= letters;
  }

  /// Its English name, for messages.
  static String name(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  private static final class Holder {
    static final LanguageDetectorModel MODEL = load();
    static final Map<String, String> CODES = codes();
  }

  private static LanguageDetectorModel load() {
    try (var in = Language.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the OpenNLP model is not on the class path: " + MODEL);
      }
      return new LanguageDetectorModel(in);
    } catch (IOException broken) {
      throw new UncheckedIOException("the OpenNLP language model cannot be read", broken);
    }
  }

  private static Map<String, String> codes() {
    var codes = new TreeMap<String, String>(MACRO);
    for (var two : Locale.getISOLanguages()) {
      try {
        codes.putIfAbsent(Locale.forLanguageTag(two).getISO3Language(), two);
      } catch (MissingResourceException noThreeLetterCode) {
        // the detector cannot name it either
      }
    }
    return codes;
  }
}
