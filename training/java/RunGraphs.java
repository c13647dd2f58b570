import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

OrtEnvironment environment = OrtEnvironment.getEnvironment();

/// Runs the reader's graphs on windows. Arguments: the folder of graphs; a file of windows, four
/// lines each (ids, cases, first and last pieces of anchors); the file to write, which gets for each
/// window the outputs of the reader, then roles and parts of the anchors, floats in little endian.
void main(String[] arguments) throws IOException, OrtException {
  try (var reader = session(arguments[0], "reader.int8.onnx");
      var roles = session(arguments[0], "roles.int8.onnx");
      var parts = session(arguments[0], "parts.int8.onnx");
      var out = Files.newOutputStream(Path.of(arguments[2]))) {
    var lines = Files.readAllLines(Path.of(arguments[1])).iterator();
    while (lines.hasNext()) {
      long[] ids = numbers(lines.next());
      long[] cases = numbers(lines.next());
      long[] firsts = numbers(lines.next());
      long[] lasts = numbers(lines.next());
      try (var window = window(ids, cases, firsts, lasts)) {
        run(reader, List.of(roles, parts), window, out);
      }
    }
  }
}

/// What the graphs take, by name; closed together.
record Window(Map<String, OnnxTensor> tensors) implements AutoCloseable {

  /// Those that a graph takes.
  Map<String, OnnxTensor> of(OrtSession graph) {
    var taken = new HashMap<>(tensors);
    taken.keySet().retainAll(graph.getInputNames());
    return taken;
  }

  @Override
  public void close() {
    tensors.values().forEach(OnnxTensor::close);
  }
}

Window window(long[] ids, long[] cases, long[] firsts, long[] lasts) throws OrtException {
  long[] ones = new long[ids.length];
  Arrays.fill(ones, 1);
  long[] shape = {1, ids.length};
  return new Window(
      Map.of(
          "input_ids", tensor(ids, shape),
          "attention_mask", tensor(ones, shape),
          "token_type_ids", tensor(cases, shape),
          "window", tensor(new long[firsts.length], firsts.length),
          "first", tensor(firsts, firsts.length),
          "last", tensor(lasts, lasts.length)));
}

void run(OrtSession reader, List<OrtSession> taggers, Window window, OutputStream out)
    throws IOException, OrtException {
  try (var result = reader.run(window.of(reader))) {
    for (String name : reader.getOutputNames()) {
      write((OnnxTensor) result.get(name).orElseThrow(), out);
    }
    for (OrtSession tagger : taggers) {
      var inputs = window.of(tagger);
      inputs.put("hidden", (OnnxTensor) result.get("hidden").orElseThrow());
      try (var tags = tagger.run(inputs)) {
        write((OnnxTensor) tags.get(0), out);
      }
    }
  }
}

OrtSession session(String folder, String graph) throws OrtException {
  try (var options = new OrtSession.SessionOptions()) {
    options.setIntraOpNumThreads(1);
    return environment.createSession(Path.of(folder, graph).toString(), options);
  }
}

OnnxTensor tensor(long[] values, long... shape) throws OrtException {
  return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
}

long[] numbers(String line) {
  return Stream.of(line.split(" ")).mapToLong(Long::parseLong).toArray();
}

void write(OnnxTensor values, OutputStream out) throws IOException {
  var floats = values.getFloatBuffer();
  var bytes = ByteBuffer.allocate(floats.remaining() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
  bytes.asFloatBuffer().put(floats);
  out.write(bytes.array());
}
