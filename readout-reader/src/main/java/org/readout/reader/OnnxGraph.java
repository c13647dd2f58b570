package org.readout.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/// One graph on ONNX Runtime, with one thread of its own: the caller's.
final class OnnxGraph implements AutoCloseable {

  private final OrtEnvironment environment;
  private final OrtSession session;

  OnnxGraph(OrtEnvironment environment, byte[] graph) throws OrtException {
    this.environment = environment;
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      session = environment.createSession(graph, options);
    }
  }

  /// A run to be given its inputs. To be closed.
  Run run() {
    return new Run();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime did not release a session", e);
    }
  }

  /// One run, and the inputs that it needs.
  final class Run implements AutoCloseable {

    private final Map<String, OnnxTensor> inputs = new LinkedHashMap<>();

    Run with(String input, long[] values, long... shape) {
      try {
        put(input, OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape));
      } catch (OrtException e) {
        throw new IllegalStateException("ONNX Runtime refused " + input, e);
      }
      return this;
    }

    Run with(String input, FloatBuffer values, long... shape) {
      try {
        put(input, OnnxTensor.createTensor(environment, values, shape));
      } catch (OrtException e) {
        throw new IllegalStateException("ONNX Runtime refused " + input, e);
      }
      return this;
    }

    private void put(String input, OnnxTensor tensor) {
      inputs.put(input, tensor);
    }

    /// All outputs, each row after row.
    Map<String, float[]> outputs() {
      try (var result = session.run(Map.<String, OnnxTensorLike>copyOf(inputs))) {
        Map<String, float[]> outputs = new LinkedHashMap<>();
        for (var output : result) {
          outputs.put(output.getKey(), floats((OnnxTensor) output.getValue()));
        }
        return outputs;
      } catch (OrtException e) {
        throw new IllegalStateException("ONNX Runtime failed on " + inputs, e);
      }
    }

    private static float[] floats(OnnxTensor tensor) {
      FloatBuffer buffer = tensor.getFloatBuffer();
      float[] copy = new float[buffer.remaining()];
      buffer.get(copy);
      return copy;
    }

    @Override
    public void close() {
      inputs.values().forEach(OnnxTensor::close);
    }
  }
}
