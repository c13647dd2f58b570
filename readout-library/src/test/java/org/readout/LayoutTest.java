package org.readout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The layout of the library and its house rules. There is no list of exceptions. */
class LayoutTest {
  /**
   * Lowest first. A room may import the rooms of every lower floor, never its neighbours on its own
   * floor and never a higher one. The subpackages of a room stand on its floor.
   */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("text", "engine"),
          List.of("intake", "annotate"),
          List.of("claim", "lineage"),
          List.of("story"),
          List.of("identify"),
          List.of("reconcile"),
          List.of("record"),
          List.of("publish", "store"),
          List.of("pipeline"));

  private static final String ROOT = "org.readout";

  private static final Pattern VAGUE_NAME =
      Pattern.compile(
          ".*(util|utils|helper|helpers|manager|impl|common)", Pattern.CASE_INSENSITIVE);

  /** Callers decide where output goes and when the process ends. */
  private static final List<String> TERMINAL_AND_PROCESS =
      List.of(
          "java\\.lang\\.System\\.(out|err|in|exit)",
          "java\\.lang\\.Runtime\\.(exit|halt)",
          "java\\.lang\\.Throwable\\.printStackTrace");

  /** The clock, the seed and the number of threads are passed in: same input, same bytes. */
  private static final List<String> CLOCK_CHANCE_AND_CORES =
      List.of(
          "java\\.time\\..*\\.now",
          "java\\.time\\.(InstantSource|Clock)\\.(system|tick).*",
          "java\\.time\\.ZoneId\\.systemDefault",
          "java\\.lang\\.System\\.currentTimeMillis",
          "java\\.lang\\.Math\\.random",
          "java\\.util\\.UUID\\.randomUUID",
          "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
          "java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)",
          "java\\.util\\.concurrent\\.ThreadLocalRandom\\.current",
          "java\\.lang\\.Runtime\\.availableProcessors",
          "java\\.util\\.concurrent\\.ForkJoinPool\\.(commonPool|<init>\\(\\))",
          ".*\\.(parallelStream|parallel)\\(\\)");

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageStandsOnAFloor() {
    var floors = floorOfRoom();
    assertThat(LIBRARY.stream().filter(type -> !floors.containsKey(roomOf(type))))
        .as("classes in packages that are not in LayoutTest.FLOORS")
        .isEmpty();
  }

  @Test
  void roomsImportOnlyLowerFloors() {
    classes().should(importOnlyLowerFloors()).check(LIBRARY);
  }

  @Test
  void packagesDependOnEachOtherWithoutCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(LIBRARY);
  }

  @Test
  void namesSayWhatAThingIs() {
    var vague = new TreeSet<String>();
    for (var type : LIBRARY) {
      for (var part : type.getName().split("[.$]", -1)) {
        if (VAGUE_NAME.matcher(part).matches()) {
          vague.add(type.getName());
        }
      }
    }
    assertThat(vague).as("names that do not say what the thing is or does").isEmpty();
  }

  @Test
  void theLibraryLeavesTheTerminalAndTheProcessAlone() {
    classes().should(notUse(TERMINAL_AND_PROCESS)).check(LIBRARY);
  }

  @Test
  void clockChanceAndCoresArePassedIn() {
    classes().should(notUse(CLOCK_CHANCE_AND_CORES)).check(LIBRARY);
  }

  private static ArchCondition<JavaClass> importOnlyLowerFloors() {
    var floors = floorOfRoom();
    return new ArchCondition<>("import only rooms of lower floors") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var room = roomOf(type);
        for (var dependency : type.getDirectDependenciesFromSelf()) {
          var target = dependency.getTargetClass().getBaseComponentType();
          var other = roomOf(target);
          if (floors.containsKey(room)
              && floors.containsKey(other)
              && !other.equals(room)
              && floors.get(other) >= floors.get(room)) {
            events.add(
                SimpleConditionEvent.violated(
                    type,
                    "%s (floor %d) may not import %s (floor %d): %s"
                        .formatted(
                            room,
                            floors.get(room),
                            other,
                            floors.get(other),
                            dependency.getDescription())));
          }
        }
      }
    };
  }

  /** Violated by every access to a member whose full name, with or without parameters, matches. */
  private static ArchCondition<JavaClass> notUse(List<String> members) {
    var forbidden = members.stream().map(Pattern::compile).toList();
    return new ArchCondition<>("not use " + String.join(", ", members)) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (var access : type.getAccessesFromSelf()) {
          var full = access.getTarget().getFullName();
          var bare = full.replaceFirst("\\(.*", "");
          if (forbidden.stream()
              .anyMatch(p -> p.matcher(full).matches() || p.matcher(bare).matches())) {
            events.add(SimpleConditionEvent.violated(type, access.getDescription()));
          }
        }
      }
    };
  }

  private static Map<String, Integer> floorOfRoom() {
    var floors = new HashMap<String, Integer>();
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      for (var room : FLOORS.get(floor)) {
        floors.put(room, floor);
      }
    }
    return floors;
  }

  /** "annotate" for org.readout.annotate.quote; empty for a class outside the library's rooms. */
  private static String roomOf(JavaClass type) {
    var name = type.getPackageName();
    return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1).split("\\.", 2)[0] : "";
  }
}
