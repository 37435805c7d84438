/**
 * The pages that gather from all rooms without knowing one: what waits for somebody, what belongs to somebody, what is
 * found. Rooms answer through {@link org.headwaters.platform.WorkSource}, {@link org.headwaters.platform.ThreadSource}
 * (asked with {@code person/<number>}) and {@link org.headwaters.platform.SearchSource}.
 */
package org.headwaters.platform.home;
