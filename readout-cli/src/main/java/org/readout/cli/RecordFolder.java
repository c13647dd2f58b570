package org.readout.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.publish.HtmlPublisher;
import org.readout.publish.JsonPublisher;
import org.readout.publish.MarkdownPublisher;
import org.readout.publish.Publisher;
import org.readout.record.RecordSet;

/// The folder that a record is written into: all of its files or none.
///
/// Each file is first written whole beside its place, under a hidden name; only when all are whole
/// do they move into their places, over those of an earlier run.
record RecordFolder(Path path, List<Publisher> publishers) {

  RecordFolder {
    publishers = List.copyOf(publishers);
  }

  static RecordFolder at(Path path) {
    return new RecordFolder(
        path, List.of(new JsonPublisher(), new HtmlPublisher(), new MarkdownPublisher()));
  }

  /// The page that a person reads.
  Path page() {
    return path.resolve("record.html");
  }

  /// The files, as a message names them.
  String names() {
    return publishers.stream().map(Publisher::fileName).collect(Collectors.joining(", "));
  }

  /// Finds out before the work, and without a trace, that the folder cannot be written.
  ///
  /// @throws Trouble if it cannot
  void expectWritable() {
    var there = path.toAbsolutePath();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there != null && !Files.isDirectory(there)) {
      throw new Trouble("cannot write " + path + ": " + there + " is not a folder", null);
    }
    if (there != null && !Files.isWritable(there)) {
      throw new Trouble("cannot write " + path + ": no permission to write in " + there, null);
    }
  }

  /// Writes the record.
  ///
  /// @throws Trouble if a file cannot be written; then none of this record is left
  void write(RecordSet record) {
    var missing = missingFolders();
    var parts = new ArrayList<Path>();
    boolean written = false;
    try {
      make();
      for (var publisher : publishers) {
        writePart(publisher, record, parts);
      }
      for (var publisher : publishers) {
        move(publisher);
      }
      written = true;
    } finally {
      if (!written) {
        remove(parts);
        remove(missing);
      }
    }
  }

  /// The folders that writing makes, innermost first.
  private List<Path> missingFolders() {
    var missing = new ArrayList<Path>();
    for (var folder = path.toAbsolutePath();
        folder != null && !Files.exists(folder);
        folder = folder.getParent()) {
      missing.add(folder);
    }
    return missing;
  }

  private void make() {
    try {
      Files.createDirectories(path);
    } catch (IOException refused) {
      throw trouble(path, refused);
    }
  }

  private void writePart(Publisher publisher, RecordSet record, List<Path> parts) {
    var place = path.resolve(publisher.fileName());
    if (Files.isDirectory(place)) {
      throw new Trouble("cannot write " + place + ": it is a folder", null);
    }
    var part = part(publisher);
    parts.add(part);
    try (var out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
      publisher.publish(record, out);
    } catch (IOException refused) {
      throw trouble(place, refused);
    }
  }

  private void move(Publisher publisher) {
    var place = path.resolve(publisher.fileName());
    try {
      Files.move(part(publisher), place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException refused) {
      throw trouble(place, refused);
    }
  }

  /// Hidden, so that no run reads it; with the process, so that two runs do not meet.
  private Path part(Publisher publisher) {
    return path.resolve("." + publisher.fileName() + "." + ProcessHandle.current().pid() + ".part");
  }

  private static void remove(List<Path> paths) {
    for (var path : paths) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException leftBehind) {
        // A folder that something else has been put into since, or a disk that is gone: the reason
        // why writing failed is what the user needs to hear.
      }
    }
  }

  private static Trouble trouble(Path place, IOException refused) {
    return new Trouble("cannot write " + place + ": " + reason(refused), refused);
  }

  private static String reason(IOException refused) {
    return switch (refused) {
      case AccessDeniedException denied -> "no permission";
      case NoSuchFileException gone -> "its folder is gone";
      case FileAlreadyExistsException file -> file.getFile() + " is not a folder";
      case FileSystemException system ->
          Optional.ofNullable(system.getReason()).orElse("the file system refuses");
      default -> Objects.requireNonNullElse(refused.getMessage(), refused.toString());
    };
  }
}
