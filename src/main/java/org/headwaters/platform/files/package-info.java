/**
 * Files that people hand in. They are read once as a stream, counted and digested, known by their content and not by
 * what they claim, and kept in pieces in the database or in a directory, as the installation says. Nobody reads one without the word of the room it belongs to
 * ({@link org.headwaters.platform.files.FileGuard}).
 */
package org.headwaters.platform.files;
