/**
 * The demonstration: an invented network, written into an empty database when the configuration says {@code demo=true}.
 * All its words lie in {@code db/demo}; here is only how they are put together. It comes out the same each time, with
 * dates relative to the day, and writes rows by JDBC as the tables want them: it knows the tables of all rooms and the
 * Java of none, so no room has to open a door for it.
 */
package org.headwaters.demo;
