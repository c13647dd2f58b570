/// Reports of the same happenings, and the dates that they lend each other. Hands on [Story]; start
/// at [StoryGrouping]. Imports `claim`, `annotate`, `intake`, `text`.
@NullMarked
package org.readout.story;

import org.jspecify.annotations.NullMarked;
