package org.readout.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LocalEngineTest {

  @Nested
  class OneThread extends EngineContract {
    @Override
    Engine engine() {
      return new LocalEngine(1);
    }
  }

  @Nested
  class TwoThreads extends EngineContract {
    @Override
    Engine engine() {
      return new LocalEngine(2);
    }
  }

  @Nested
  class EightThreads extends EngineContract {
    @Override
    Engine engine() {
      return new LocalEngine(8);
    }
  }

  @Test
  void twoThreadsWorkAtTheSameTime() {
    var both = new CyclicBarrier(2);
    var results =
        new LocalEngine(2)
            .each(
                List.of(1, 2),
                number -> {
                  try {
                    both.await(30, TimeUnit.SECONDS);
                    return number;
                  } catch (Exception alone) {
                    throw new IllegalStateException(alone);
                  }
                });
    assertThat(results).containsExactly(1, 2);
  }

  @Test
  void noEngineRunsOnNoThread() {
    assertThatThrownBy(() -> new LocalEngine(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
