package org.readout.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.FixedSpaceIndenter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Writes JSON as a stream, laid out so that a line-by-line comparison reads well: small things on
/// one line, lists of things one thing a line.
final class Json implements AutoCloseable {

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final FixedSpaceIndenter ONE_LINE = FixedSpaceIndenter.instance;
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final DefaultPrettyPrinter layout =
      new DefaultPrettyPrinter(
          Separators.createDefaultInstance()
              .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator(""));

  private final JsonGenerator generator;

  Json(OutputStream out) throws IOException {
    generator = FACTORY.createGenerator(out);
    layout.indentObjectsWith(LINES);
    layout.indentArraysWith(LINES);
    generator.setPrettyPrinter(layout);
  }

  /// Writes the inside of an object.
  interface Body {
    void write() throws IOException;
  }

  /// Writes one item of a list.
  interface Each<T> {
    void write(T item) throws IOException;
  }

  void object(Body body) throws IOException {
    generator.writeStartObject();
    body.write();
    generator.writeEndObject();
  }

  void object(String name, Body body) throws IOException {
    generator.writeFieldName(name);
    object(body);
  }

  /// An object without lines inside, for small things.
  void flat(Body body) throws IOException {
    layout.indentObjectsWith(ONE_LINE);
    object(body);
    layout.indentObjectsWith(LINES);
  }

  void flat(String name, Body body) throws IOException {
    generator.writeFieldName(name);
    flat(body);
  }

  <T> void array(String name, Collection<T> items, Each<T> each) throws IOException {
    generator.writeFieldName(name);
    array(items, each);
  }

  <T> void array(Collection<T> items, Each<T> each) throws IOException {
    generator.writeStartArray();
    for (T item : items) {
      each.write(item);
    }
    generator.writeEndArray();
  }

  void texts(String name, Collection<String> items) throws IOException {
    layout.indentArraysWith(ONE_LINE);
    array(name, items, this::value);
    layout.indentArraysWith(LINES);
  }

  void text(String name, @Nullable String value) throws IOException {
    generator.writeFieldName(name);
    if (value == null) {
      generator.writeNull();
    } else {
      value(value);
    }
  }

  void number(String name, int value) throws IOException {
    generator.writeNumberField(name, value);
  }

  void number(String name, double value) throws IOException {
    generator.writeNumberField(name, value);
  }

  void truth(String name, boolean value) throws IOException {
    generator.writeBooleanField(name, value);
  }

  /// Half a surrogate pair has no UTF-8; JSON can still say it, as an escape ([RFC 8259, section
  /// 8.2](https://www.rfc-editor.org/rfc/rfc8259#section-8.2)).
  private void value(String text) throws IOException {
    if (LoneSurrogates.in(text)) {
      generator.writeRawValue(LoneSurrogates.escaped(text));
    } else {
      generator.writeString(text);
    }
  }

  @Override
  public void close() throws IOException {
    generator.writeRaw('\n');
    generator.close();
  }
}
