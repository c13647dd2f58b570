package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * ARCHITECTURE.md and CONTRIBUTING.md name only what exists.
 *
 * <p>In these two documents, words in code style are: a class or a member of one ({@code Span},
 * {@code Entity.number}); a package ({@code annotate.event}) or a module; a file or folder, by its
 * path from the root or from {@code org/readout} in some module; a file that the library writes; or
 * a command. Whatever begins with a dash, an at sign or a dot is not looked at.
 */
class ArchitectureDocumentTest {

  private static final List<String> DOCUMENTS = List.of("ARCHITECTURE.md", "CONTRIBUTING.md");

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");
  private static final Pattern CLASS = Pattern.compile("[A-Z]\\w*[a-z]\\w*");
  private static final Pattern MEMBER = Pattern.compile("([A-Z]\\w*[a-z]\\w*)((?:\\.\\w+)+)");
  private static final Pattern PACKAGE = Pattern.compile("[a-z]+(?:[.-][a-z]+)*");
  private static final Pattern SIGNED = Pattern.compile("\\[([A-Z]\\w*)]");
  private static final Pattern FILE =
      Pattern.compile(".*\\.(?:java|md|tsv|txt|json|xml|html|css|js|sh|onnx|sha256)");

  private static final Path ROOT = root();
  private static final Map<String, String> SOURCES = sources();
  private static final Set<String> PACKAGES = packages();

  @Test
  void documentsNameOnlyWhatExists() throws IOException {
    var wrong = new ArrayList<String>();
    for (var name : DOCUMENTS) {
      wrong.addAll(wrong(name, Files.readString(ROOT.resolve(name))));
    }
    assertThat(wrong).as("names in the documents of which there is no such thing").isEmpty();
  }

  @Test
  void architectureNamesEveryPackageOfTheLibrary() throws IOException {
    var document = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
    assertThat(PACKAGES.stream().filter(name -> !document.contains("`" + name + "`")))
        .as("packages that ARCHITECTURE.md does not name")
        .isEmpty();
  }

  @Test
  void signsOnTheDoorsNameOnlyTypesOfTheirRoom() {
    var wrong = new ArrayList<String>();
    for (var module : modules()) {
      for (var sign : below(module.resolve("src/main"), "package-info.java")) {
        SIGNED
            .matcher(read(sign))
            .results()
            .map(found -> found.group(1))
            .filter(type -> !Files.exists(sign.resolveSibling(type + ".java")))
            .forEach(type -> wrong.add(ROOT.relativize(sign) + " " + type));
      }
    }
    assertThat(wrong).as("types on a package's sign that are not in the package").isEmpty();
  }

  @Test
  void findsWhatDoesNotExist() {
    var document =
        """
        A `Span` of `text`, an `Entity.Kind` and `Span.overlap()`, in `mvnw`, by `./build quick -o`.
        A `Spam` of `texts`, an `Entity.Sort`, in `docs/missing.md` and `nothing.tsv`.
        See [this](gone.md), `./build everything` or `what is this`.
        ```
        Span -> Spam
        ```
        """;
    assertThat(wrong("X.md", document))
        .extracting(line -> line.replaceAll(": .*", ""))
        .containsExactly(
            "X.md:2 Spam",
            "X.md:2 texts",
            "X.md:2 Entity.Sort",
            "X.md:2 docs/missing.md",
            "X.md:2 nothing.tsv",
            "X.md:3 ./build everything",
            "X.md:3 what is this",
            "X.md:3 gone.md",
            "X.md:5 Spam");
  }

  /** "FILE:LINE NAME: what is missing", in the order of the text. */
  private static List<String> wrong(String file, String document) {
    var wrong = new ArrayList<String>();
    boolean fenced = false;
    int number = 0;
    for (var line : document.split("\n", -1)) {
      number++;
      var place = file + ":" + number + " ";
      if (line.startsWith("```")) {
        fenced = !fenced;
      } else if (fenced) {
        CLASS
            .matcher(line)
            .results()
            .map(found -> found.group())
            .forEach(name -> missing(name).ifPresent(why -> wrong.add(place + name + ": " + why)));
      } else {
        CODE.matcher(line)
            .results()
            .map(found -> found.group(1))
            .forEach(name -> missing(name).ifPresent(why -> wrong.add(place + name + ": " + why)));
        LINK.matcher(line)
            .results()
            .map(found -> found.group(1))
            .filter(link -> !link.contains("://") && !Files.exists(ROOT.resolve(link)))
            .forEach(link -> wrong.add(place + link + ": no such file to link to"));
      }
    }
    return wrong;
  }

  /** What is missing, or empty when there is such a thing. */
  private static Optional<String> missing(String code) {
    if (code.matches("[-@.](?!/).*")) {
      return Optional.empty();
    }
    if (code.startsWith("./")) {
      return unless(isCommand(code), "no such command");
    }
    if (CLASS.matcher(code).matches()) {
      return unless(SOURCES.containsKey(code), "no such class");
    }
    var member = MEMBER.matcher(code.replaceFirst("\\(.*\\)$", ""));
    if (!FILE.matcher(code).matches() && member.matches()) {
      return unless(isMember(member.group(1), member.group(2)), "no such member");
    }
    if (PACKAGES.contains(code.replaceFirst("^org\\.readout\\.", "")) || isFile(code)) {
      return Optional.empty();
    }
    return Optional.of(
        PACKAGE.matcher(code).matches()
            ? "no such package or module"
            : "neither class, package, file nor command");
  }

  private static Optional<String> unless(boolean exists, String why) {
    return exists ? Optional.empty() : Optional.of(why);
  }

  /** A script of the root; for ./build, with a command that its help tells of. */
  private static boolean isCommand(String code) {
    var words = code.split("\\s+", -1);
    return Files.exists(ROOT.resolve(words[0]))
        && (words.length == 1
            || !words[0].equals("./build")
            || read(ROOT.resolve("build")).contains("\n  " + words[1] + " "));
  }

  private static boolean isMember(String type, String path) {
    var source = SOURCES.get(type);
    return source != null
        && Stream.of(path.substring(1).split("\\.", -1))
            .allMatch(name -> Pattern.compile("\\b" + name + "\\b").matcher(source).find());
  }

  private static boolean isFile(String code) {
    return Files.exists(ROOT.resolve(code))
        || (code.endsWith(".java") && SOURCES.containsKey(code.replace(".java", "")))
        || modules().stream()
            .flatMap(module -> Stream.of("main", "test").map(part -> module.resolve("src/" + part)))
            .flatMap(
                part -> Stream.of("resources/org/readout", "java/org/readout").map(part::resolve))
            .anyMatch(folder -> Files.exists(folder.resolve(code)))
        || (FILE.matcher(code).matches()
            && !code.contains("/")
            && SOURCES.values().stream().anyMatch(source -> source.contains('"' + code + '"')));
  }

  private static Path root() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** The folders of the modules. */
  private static List<Path> modules() {
    try (var folders = Files.list(ROOT)) {
      return folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))).sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The text of every source file of the project but this one, by the name of its class. */
  private static Map<String, String> sources() {
    var sources = new HashMap<String, String>();
    for (var module : modules()) {
      for (var file : below(module.resolve("src"), ".java")) {
        var name = String.valueOf(file.getFileName()).replace(".java", "");
        if (!name.equals(ArchitectureDocumentTest.class.getSimpleName())) {
          sources.merge(name, read(file), (one, other) -> one + other);
        }
      }
    }
    sources.put(ArchitectureDocumentTest.class.getSimpleName(), "");
    return sources;
  }

  /** The library's packages below org.readout, and the modules. */
  private static Set<String> packages() {
    var packages = new TreeSet<String>();
    for (var module : modules()) {
      // The library's folder may be named otherwise: the launcher has its name.
      var name = fileName(module).replace("readout-library", "readout");
      packages.add(name);
      if (name.equals("readout")) {
        var base = module.resolve("src/main/java/org/readout");
        below(base, "package-info.java")
            .forEach(file ->
                packages.add(base.relativize(file.getParent()).toString().replace('/', '.')));
      }
    }
    return packages;
  }

  private static String fileName(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static List<Path> below(Path folder, String ending) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
