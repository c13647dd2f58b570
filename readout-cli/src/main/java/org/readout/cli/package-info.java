/// The command line: reports in, a summary on the terminal and the record's files in a folder.
///
/// Start at [Main]; `brief` is [BriefCommand]. What belongs to the process (streams, environment,
/// cores, the browser) enters through [Main], [Terminal] and [Surroundings] only, so that every
/// command runs in a test as it runs in a shell. Imports the library and the trained reader.
@NullMarked
package org.readout.cli;

import org.jspecify.annotations.NullMarked;
