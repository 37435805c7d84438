/**
 * The server under test: the built archive on a real Liberty with a real database, started once for the whole suite.
 * Classes named {@code …IT} run inside it when they carry {@link org.headwaters.platform.it.InServer}, or talk to it from
 * outside with {@code @RunAsClient}. Everything here and every other test class outside {@code browser} and not named
 * {@code …Test} is added to the archive.
 */
package org.headwaters.platform.it;
