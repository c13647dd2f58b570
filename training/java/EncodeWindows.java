import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

OrtEnvironment environment = OrtEnvironment.getEnvironment();

/// Encodes windows with the reader as it ships. Arguments: the encoder's graph; a file of windows,
/// two lines each (ids, cases); the file to write, which gets the states of each window, floats in
/// little endian.
void main(String[] arguments) throws IOException, OrtException {
  try (var encoder = environment.createSession(arguments[0]);
      var out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
    var lines = Files.readAllLines(Path.of(arguments[1])).iterator();
    while (lines.hasNext()) {
      long[] ids = numbers(lines.next());
      long[] ones = new long[ids.length];
      Arrays.fill(ones, 1);
      try (var words = tensor(ids);
          var attention = tensor(ones);
          var cases = tensor(numbers(lines.next()));
          var result =
              encoder.run(
                  Map.of("input_ids", words, "attention_mask", attention, "token_type_ids", cases))) {
        write((OnnxTensor) result.get("hidden").orElseThrow(), out);
      }
    }
  }
}

void write(OnnxTensor tensor, BufferedOutputStream out) throws IOException {
  var floats = tensor.getFloatBuffer();
  var bytes = ByteBuffer.allocate(floats.remaining() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
  bytes.asFloatBuffer().put(floats);
  out.write(bytes.array());
}

OnnxTensor tensor(long[] values) throws OrtException {
  return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
}

long[] numbers(String line) {
  return Stream.of(line.split(" ")).mapToLong(Long::parseLong).toArray();
}
