/// `./build sample`: lines drawn from records of real news, for people to judge against the
/// passages they rest on. Imports `sets`, `pipeline`, `publish`, `intake`.
@NullMarked
package org.readout.bench.sample;

import org.jspecify.annotations.NullMarked;
