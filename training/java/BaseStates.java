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
import java.util.Map;
import java.util.stream.Stream;

/// Runs a BERT encoder in ONNX Runtime. Arguments: the model; a file of windows, a line of ids each;
/// the file to write, which gets the last states of all windows, floats in little endian.
void main(String[] arguments) throws IOException, OrtException {
  var environment = OrtEnvironment.getEnvironment();
  try (var session = environment.createSession(arguments[0]);
      var out = Files.newOutputStream(Path.of(arguments[2]))) {
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      long[] ids = Stream.of(line.split(" ")).mapToLong(Long::parseLong).toArray();
      write(environment, session, ids, out);
    }
  }
}

void write(OrtEnvironment environment, OrtSession session, long[] ids, OutputStream out)
    throws IOException, OrtException {
  long[] shape = {1, ids.length};
  long[] ones = new long[ids.length];
  Arrays.fill(ones, 1);
  try (var idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
      var mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
      var segments =
          OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
      var result =
          session.run(
              Map.of("input_ids", idTensor, "attention_mask", mask, "token_type_ids", segments))) {
    var states = ((OnnxTensor) result.get(0)).getFloatBuffer();
    var bytes = ByteBuffer.allocate(states.remaining() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(states);
    out.write(bytes.array());
  }
}
