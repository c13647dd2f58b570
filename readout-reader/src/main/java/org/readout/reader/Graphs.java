package org.readout.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The two graphs on ONNX Runtime: the encoder with its name and cue heads, and the head that gives
/// each cue its source and content.
///
/// Each run reads one window: the scales of the int8 arithmetic are taken over all that is run
/// together, so only then is a window read the same whatever else is read. Safe to share between
/// threads; each caller's thread does its own work.
final class Graphs implements AutoCloseable {

  /// Labels of the role head: outside, source, content.
  static final int ROLE_LABELS = 3;

  /// Cues of one window whose roles are run together at most; bounds the memory of a run.
  private static final int CUES_PER_RUN = 32;

  private final OrtEnvironment environment;
  private final OrtSession encoder;
  private final OrtSession roles;

  /// @throws ReaderUnavailable if the runtime does not start here or refuses a graph
  Graphs(byte[] encoderGraph, byte[] rolesGraph) {
    try {
      environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "readout");
      environment.setTelemetry(false);
      encoder = session(encoderGraph);
      roles = session(rolesGraph);
    } catch (OrtException | LinkageError e) {
      throw new ReaderUnavailable(
          "The trained reader cannot be used: ONNX Runtime does not start on "
              + System.getProperty("os.name")
              + " "
              + System.getProperty("os.arch")
              + ". It needs 64-bit Linux, macOS or Windows and a temporary folder that allows"
              + " programs (java.io.tmpdir).",
          e);
    }
  }

  private OrtSession session(byte[] graph) throws OrtException {
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      return environment.createSession(graph, options);
    }
  }

  /// Encodes one window.
  ///
  /// @param ids its pieces with the marks around them
  /// @param cases the class of each one's word
  Encoded encode(long[] ids, long[] cases) {
    long[] shape = {1, ids.length};
    try (var idTensor = tensor(ids, shape);
        var mask = tensor(ones(ids.length), shape);
        var caseTensor = tensor(cases, shape);
        var result =
            encoder.run(
                Map.of("input_ids", idTensor, "attention_mask", mask, "token_type_ids", caseTensor),
                Set.of("hidden", "ner", "cue"))) {
      return new Encoded(
          ids.length, floats(result, "hidden"), floats(result, "ner"), floats(result, "cue"));
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed on a window of " + ids.length, e);
    }
  }

  /// Gives each cue of a window the role of each piece of that window: 0 none, 1 source, 2 content.
  ///
  /// @param cues first and last position of each, see [Encoded]
  byte[][] roles(Encoded window, List<Cue> cues) {
    byte[][] found = new byte[cues.size()][];
    for (int from = 0; from < found.length; from += CUES_PER_RUN) {
      var part = cues.subList(from, Math.min(found.length, from + CUES_PER_RUN));
      float[] scores = roleScores(window, part);
      for (int i = 0; i < part.size(); i++) {
        found[from + i] = best(scores, i * window.length() + 1, window.length() - 2);
      }
    }
    return found;
  }

  private float[] roleScores(Encoded window, List<Cue> cues) {
    int length = window.length();
    long[] shape = {1, length};
    long[] count = {cues.size()};
    try (var hidden =
            OnnxTensor.createTensor(
                environment,
                window.hidden(),
                new long[] {1, length, window.hidden().remaining() / length});
        var mask = tensor(ones(length), shape);
        var batch = tensor(new long[cues.size()], count);
        var first = tensor(cues.stream().mapToLong(cue -> cue.first() + 1).toArray(), count);
        var last = tensor(cues.stream().mapToLong(cue -> cue.last() + 1).toArray(), count);
        var result =
            roles.run(
                Map.<String, OnnxTensorLike>of(
                    "hidden", hidden, "attention_mask", mask, "b", batch, "cs", first, "ce", last),
                Set.of("roles"))) {
      return floats(result, "roles");
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed on " + cues.size() + " cues", e);
    }
  }

  private static byte[] best(float[] scores, int from, int rows) {
    byte[] labels = new byte[rows];
    for (int row = 0; row < rows; row++) {
      int at = (from + row) * ROLE_LABELS;
      labels[row] = (byte) Scores.best(Arrays.copyOfRange(scores, at, at + ROLE_LABELS));
    }
    return labels;
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private static long[] ones(int length) {
    long[] mask = new long[length];
    Arrays.fill(mask, 1);
    return mask;
  }

  private static float[] floats(OrtSession.Result result, String output) {
    OnnxValue value = result.get(output).orElseThrow();
    FloatBuffer buffer = ((OnnxTensor) value).getFloatBuffer();
    float[] copy = new float[buffer.remaining()];
    buffer.get(copy);
    return copy;
  }

  @Override
  public void close() {
    try (encoder;
        roles) {
      // Both are released, the second also where releasing the first fails.
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime did not release its sessions", e);
    }
  }
}
