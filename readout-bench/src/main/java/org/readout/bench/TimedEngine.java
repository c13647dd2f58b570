package org.readout.bench;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.readout.engine.Engine;
import org.readout.story.Story;

/// Parts the time of the pipeline's steps without touching them: work on reports, work on stories,
/// and what the calling thread does between the two, which is grouping.
record TimedEngine(Engine engine, StageClock clock) implements Engine {

  @Override
  public <T, R> List<R> each(List<T> items, Function<? super T, ? extends R> work) {
    boolean stories = !items.isEmpty() && items.getFirst() instanceof Story;
    if (stories) {
      clock.lap(Stage.GROUP);
    }
    var stage = stories ? Stage.RECONCILE : Stage.ANNOTATE;
    var results =
        engine.<T, R>each(
            items,
            item -> {
              clock.start();
              R result = work.apply(item);
              clock.lap(stage);
              return result;
            });
    clock.start();
    return results;
  }

  @Override
  public <T, K> Map<K, List<T>> group(List<T> items, Function<? super T, ? extends K> key) {
    return engine.group(items, key);
  }

  @Override
  public <T, R> R fold(List<T> items, R zero, BiFunction<? super R, ? super T, ? extends R> step) {
    return engine.fold(items, zero, step);
  }
}
