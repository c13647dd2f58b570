package org.readout.annotate.name;

import java.util.Locale;
import java.util.Set;

/// Words that English writes with a capital and that name nobody, by themselves.
final class CommonWords {

  private static final Set<String> NEVER =
      Set.of(
          "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
          "february", "march", "april", "june", "july", "august", "september", "october",
          "november", "december", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun",
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "i",
          "the", "a", "an", "he", "she", "it", "they", "we", "you", "this", "that", "these",
          "those", "his", "her", "its", "their", "our", "my", "your", "in", "on", "at", "by", "for",
          "from", "to", "of", "with", "but", "and", "or", "if", "as", "when", "while", "after",
          "before", "since", "then", "there", "here", "what", "who", "why", "how", "where", "which",
          "however", "meanwhile", "yet", "still", "also", "both", "some", "many", "most", "all",
          "no", "not", "yes", "now", "today", "yesterday", "tomorrow", "asked", "said", "according",
          "although", "though", "despite", "during", "earlier", "later", "last", "next", "one",
          "two", "three", "breaking", "update", "updated", "exclusive", "photo", "video", "watch",
          "read", "more", "related", "advertisement", "source", "image", "file", "caption", "mr",
          "mrs", "ms", "dr", "mr.", "mrs.", "ms.", "dr.", "am", "pm", "a.m.", "p.m.", "est", "gmt",
          "relations", "talks", "officials", "president", "minister", "secretary", "spokesman",
          "spokeswoman", "spokesperson", "government", "chapter", "please", "copyright");

  private CommonWords() {}

  static boolean isNever(String word) {
    return NEVER.contains(word.toLowerCase(Locale.ROOT));
  }
}
