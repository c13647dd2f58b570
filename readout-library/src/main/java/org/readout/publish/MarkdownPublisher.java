package org.readout.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.readout.record.RecordSet;

/// `record.md`: the whole record as text, with short quotations for evidence
/// ([CommonMark](https://spec.commonmark.org/)).
public final class MarkdownPublisher implements Publisher {

  @Override
  public String fileName() {
    return "record.md";
  }

  @Override
  public void publish(RecordSet record, OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      for (var story : record.stories()) {
        MarkdownStory.write(new Markdown(writer, new StoryView(record, story)));
      }
    } catch (UncheckedIOException refused) {
      throw refused.getCause();
    }
    writer.flush();
  }
}
