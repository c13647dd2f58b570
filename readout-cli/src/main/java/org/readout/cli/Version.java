package org.readout.cli;

import java.util.Objects;
import org.readout.publish.JsonPublisher;
import picocli.CommandLine.IVersionProvider;

/// What `--version` says: the release, the format of its records, and the Java that runs it.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    var release = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "readout %s (%s, Java %s)"
          .formatted(
              Objects.requireNonNullElse(release, "unreleased"),
              JsonPublisher.SCHEMA,
              Runtime.version().feature())
    };
  }
}
