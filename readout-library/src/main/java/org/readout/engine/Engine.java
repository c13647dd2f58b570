package org.readout.engine;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Where work runs. The same algorithm runs on one machine or on many; results never depend on the
/// engine or on the number of threads.
public interface Engine {

  /// Does the same to each item by itself; results stand in the order of the items.
  ///
  /// @throws RuntimeException the first failure, in the order of the items
  <T, R> List<R> each(List<T> items, Function<? super T, ? extends R> work);

  /// Brings items with one key together; keys in order of first appearance, items in their order.
  <T, K> Map<K, List<T>> group(List<T> items, Function<? super T, ? extends K> key);

  /// Folds the items, in their order, into one value.
  <T, R> R fold(List<T> items, R zero, BiFunction<? super R, ? super T, ? extends R> step);
}
