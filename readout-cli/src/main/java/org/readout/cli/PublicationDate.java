package org.readout.cli;

import org.readout.intake.Publication;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the value of `--published`.
final class PublicationDate implements ITypeConverter<Publication> {

  @Override
  public Publication convert(String value) {
    return Publication.parse(value)
        .orElseThrow(() ->
            new TypeConversionException(
                "'" + value + "' is no date; write it as 2023-06-19 or 2023-06-19T10:20+02:00"));
  }
}
