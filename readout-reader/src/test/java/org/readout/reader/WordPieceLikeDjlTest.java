package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.text.CodePoints;

/// The Hugging Face tokenizer as oracle for our own: the same pieces at the same places.
class WordPieceLikeDjlTest {

  private static final String WRITTEN_BY_US =
      """
      The Varnian foreign minister, Ilse Okonjo-Brandt, isn't "unhappy" — she's re-elected!
      Café, naïve, Zürich, Łódź, İstanbul, ΑΘΗΝΑ, Москва, 東京で会談, 서울, القاهرة, हिन्दी, ไทย.
      €3.5bn (≈ $3.8bn), 12:30 p.m., 35–40 %, №7, ½, x², ﬁne, Ǆ, ß, e\u0301, a\u200Db, \uD83D\uDE00!
      [CLX] <b>&amp;</b> http://example.org/a_b?c=d#e user@example.org … “quoted” ‘single’ «guillemets»
      """;

  @TempDir Path cache;

  @Test
  void cutsAsTheHuggingFaceTokenizerDoes() throws IOException {
    System.setProperty("DJL_CACHE_DIR", cache.toString());
    byte[] json = ModelFiles.bundled().checked(ModelFiles.TOKENIZER);
    var ours = new WordPiece(Vocabulary.parse(json));
    try (var theirs =
        HuggingFaceTokenizer.newInstance(
            new ByteArrayInputStream(json),
            Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false"))) {
      compare(WRITTEN_BY_US, ours, theirs);
    }
  }

  @Test
  void cutsNewsAsTheHuggingFaceTokenizerDoes() throws IOException {
    System.setProperty("DJL_CACHE_DIR", cache.toString());
    Path folder = Shared.path("data/polnear/dev/text");
    byte[] json = ModelFiles.bundled().checked(ModelFiles.TOKENIZER);
    var ours = new WordPiece(Vocabulary.parse(json));
    try (var theirs =
            HuggingFaceTokenizer.newInstance(
                new ByteArrayInputStream(json),
                Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false"));
        var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        compare(Files.readString(file), ours, theirs);
      }
    }
  }

  private static void compare(String text, WordPiece ours, HuggingFaceTokenizer theirs) {
    Pieces pieces = ours.cut(text);
    Encoding encoding = theirs.encode(text);
    List<String> own =
        IntStream.range(0, pieces.size())
            .mapToObj(i -> pieces.id(i) + " " + pieces.start(i) + "-" + pieces.end(i))
            .toList();
    assertThat(own).containsExactlyElementsOf(describe(encoding, new CodePoints(text)));
  }

  private static List<String> describe(Encoding encoding, CodePoints codePoints) {
    long[] ids = encoding.getIds();
    CharSpan[] spans = encoding.getCharTokenSpans();
    return IntStream.range(0, ids.length)
        .mapToObj(i ->
            ids[i]
                + " "
                + codePoints.toUtf16(spans[i].getStart())
                + "-"
                + codePoints.toUtf16(spans[i].getEnd()))
        .toList();
  }
}
