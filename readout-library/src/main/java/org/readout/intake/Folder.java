package org.readout.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a folder whole, in the order of the paths. Hidden files and `NAME.meta.json` are passed
/// over in silence, a record that Readout wrote with a notice; links to folders are not followed.
final class Folder implements FileVisitor<Path> {

  private final String name;
  private final Path root;
  private final Harvest harvest;
  private final List<Source> sources = new ArrayList<>();
  private final Set<Path> withRecord = new HashSet<>();

  private Folder(String name, Path root, Harvest harvest) {
    this.name = name;
    this.root = root;
    this.harvest = harvest;
  }

  static List<Source> sources(String name, Path root, Harvest harvest) {
    var folder = new Folder(name, root, harvest);
    try {
      Files.walkFileTree(root, folder);
    } catch (IOException broken) {
      harvest.skip(name, Reason.of(broken));
    }
    folder.sources.sort(Comparator.comparing(Source::file));
    return folder.sources;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    boolean hidden = !directory.equals(root) && isHidden(directory);
    if (hidden) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (OwnRecord.liesIn(directory)) {
      withRecord.add(directory);
      harvest.say(below(directory), null, "holds a record that Readout wrote: passed over");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file) && !MetaFile.isOne(file) && !isOfRecord(file)) {
      sources.add(new Source(below(file), file, false));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException broken) {
    harvest.skip(below(file), Reason.of(broken));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException broken) {
    if (broken != null) {
      harvest.skip(below(directory), Reason.of(broken));
    }
    return FileVisitResult.CONTINUE;
  }

  private String below(Path file) {
    var relative = root.relativize(file).toString().replace('\\', '/');
    return relative.isEmpty() ? name : name.endsWith("/") ? name + relative : name + "/" + relative;
  }

  private boolean isOfRecord(Path file) {
    return OwnRecord.FILES.contains(String.valueOf(file.getFileName()))
        && withRecord.contains(file.getParent());
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }
}
