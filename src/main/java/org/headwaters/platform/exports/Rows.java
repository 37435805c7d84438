package org.headwaters.platform.exports;

import org.headwaters.platform.Published;

/** Takes a list row by row and forgets each at once; what it becomes is the reader's choice. */
@Published
public interface Rows {

    /** @param cells texts, numbers, {@link org.headwaters.platform.Money}, instants, days; null is an empty cell */
    void row(Object... cells);
}
