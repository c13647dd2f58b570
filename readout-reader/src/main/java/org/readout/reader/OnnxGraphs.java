package org.readout.reader;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// The graphs on ONNX Runtime.
final class OnnxGraphs implements Graphs {

  private final OnnxGraph encoder;
  private final OnnxGraph chronicle;
  private final Map<Tagger, OnnxGraph> taggers = new EnumMap<>(Tagger.class);
  private final OnnxGraph same;

  /// Loads the graphs, once all of their files are known to be whole.
  ///
  /// @throws ReaderUnavailable if a file is missing, cut or altered, or the runtime does not start
  ///   here
  OnnxGraphs(ModelFiles files) {
    byte[] encoderGraph = files.checked(ModelFiles.READER);
    byte[] rolesGraph = files.checked(ModelFiles.ROLES);
    byte[] chronicleGraph = files.checked(ModelFiles.CHRONICLE);
    byte[] eventGraph = files.checked(ModelFiles.EVENT_PARTS);
    byte[] outcomeGraph = files.checked(ModelFiles.OUTCOME_PARTS);
    byte[] sameGraph = files.checked(ModelFiles.SAME);
    try {
      var environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "readout");
      environment.setTelemetry(false);
      encoder = new OnnxGraph(environment, encoderGraph);
      taggers.put(Tagger.ROLES, new OnnxGraph(environment, rolesGraph));
      chronicle = new OnnxGraph(environment, chronicleGraph);
      taggers.put(Tagger.EVENT_PARTS, new OnnxGraph(environment, eventGraph));
      taggers.put(Tagger.OUTCOME_PARTS, new OnnxGraph(environment, outcomeGraph));
      same = new OnnxGraph(environment, sameGraph);
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

  @Override
  public Encoded encode(long[] ids, long[] cases) {
    int length = ids.length;
    try (var run = encoder.run()) {
      var outputs =
          run.with("input_ids", ids, 1, length)
              .with("attention_mask", ones(length), 1, length)
              .with("token_type_ids", cases, 1, length)
              .outputs();
      Map<Head, float[]> scores = new EnumMap<>(Head.class);
      for (Head head : EnumSet.complementOf(EnumSet.copyOf(Head.CHRONICLE))) {
        scores.put(head, output(outputs, head.output()));
      }
      float[] hidden = output(outputs, "hidden");
      scores.putAll(chronicle(length, hidden));
      return new Encoded(length, hidden, scores, output(outputs, "passage"));
    }
  }

  private Map<Head, float[]> chronicle(int length, float[] hidden) {
    try (var run = chronicle.run()) {
      var outputs =
          run.with("hidden", FloatBuffer.wrap(hidden), 1, length, hidden.length / length)
              .with("attention_mask", ones(length), 1, length)
              .outputs();
      Map<Head, float[]> scores = new EnumMap<>(Head.class);
      Head.CHRONICLE.forEach(head -> scores.put(head, output(outputs, head.output())));
      return scores;
    }
  }

  @Override
  public float[] tag(Tagger tagger, Encoded window, List<Anchor> anchors) {
    int length = window.length();
    int count = anchors.size();
    try (var run = graph(tagger).run()) {
      var outputs =
          run.with("hidden", window.hidden(), 1, length, window.width())
              .with("attention_mask", ones(length), 1, length)
              .with("window", new long[count], count)
              .with("first", anchors.stream().mapToLong(one -> one.first() + 1).toArray(), count)
              .with("last", anchors.stream().mapToLong(one -> one.last() + 1).toArray(), count)
              .outputs();
      return output(outputs, tagger.output());
    }
  }

  private OnnxGraph graph(Tagger tagger) {
    var graph = taggers.get(tagger);
    if (graph == null) {
      throw new IllegalStateException("no graph for " + tagger);
    }
    return graph;
  }

  @Override
  public float[] same(MentionPairs pairs) {
    int count = pairs.count();
    var states = pairs.states();
    try (var run = same.run()) {
      var outputs =
          run.with("mentions", joined(states), states.size(), states.getFirst().length)
              .with("anaphor", pairs.anaphors(), count)
              .with("antecedent", pairs.antecedents(), count)
              .with("features", joined(pairs.features()), count, PairFeatures.COUNT)
              .outputs();
      return output(outputs, "same");
    }
  }

  private static FloatBuffer joined(List<float[]> rows) {
    int width = rows.getFirst().length;
    float[] all = new float[width * rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, all, i * width, width);
    }
    return FloatBuffer.wrap(all);
  }

  private static float[] output(Map<String, float[]> outputs, String name) {
    float[] output = outputs.get(name);
    if (output == null) {
      throw new IllegalStateException("the graph has no output " + name + ": " + outputs.keySet());
    }
    return output;
  }

  private static long[] ones(int length) {
    long[] mask = new long[length];
    Arrays.fill(mask, 1);
    return mask;
  }

  @Override
  public void close() {
    try (encoder;
        chronicle;
        same) {
      taggers.values().forEach(OnnxGraph::close);
    }
  }
}
