/**
 * The only place with timers. It beats the {@link org.headwaters.platform.Rhythm}s that rooms register by being CDI
 * beans, each in a transaction of its own and on one server at a time: the rhythm's row is locked while it beats, and
 * other servers pass a locked row by.
 */
package org.headwaters.platform.clockwork;
