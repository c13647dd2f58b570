package org.readout.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One machine, as many threads as it is given.
public final class LocalEngine implements Engine {

  private final int threads;

  /// @param threads how many items are worked on at a time, at least 1
  /// @throws IllegalArgumentException if there is no thread
  public LocalEngine(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("no engine runs on " + threads + " threads");
    }
    this.threads = threads;
  }

  @Override
  public <T, R> List<R> each(List<T> items, Function<? super T, ? extends R> work) {
    if (threads == 1 || items.size() < 2) {
      return items.stream().<R>map(work).toList();
    }
    try (var pool = Executors.newFixedThreadPool(Math.min(threads, items.size()))) {
      var futures = new ArrayList<Future<R>>(items.size());
      for (T item : items) {
        Callable<R> task = () -> work.apply(item);
        futures.add(pool.submit(task));
      }
      return results(futures);
    }
  }

  private static <R> List<R> results(List<Future<R>> futures) {
    var results = new ArrayList<R>(futures.size());
    try {
      for (Future<R> future : futures) {
        results.add(future.get());
      }
    } catch (ExecutionException failed) {
      futures.forEach(future -> future.cancel(true));
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      futures.forEach(future -> future.cancel(true));
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    }
    return List.copyOf(results);
  }

  @Override
  public <T, K> Map<K, List<T>> group(List<T> items, Function<? super T, ? extends K> key) {
    var groups = new LinkedHashMap<K, List<T>>();
    items.forEach(
        item -> groups.computeIfAbsent(key.apply(item), fresh -> new ArrayList<>()).add(item));
    return groups;
  }

  @Override
  public <T, R> R fold(List<T> items, R zero, BiFunction<? super R, ? super T, ? extends R> step) {
    R result = zero;
    for (T item : items) {
      result = step.apply(result, item);
    }
    return result;
  }
}
