package org.headwaters.platform.faces;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.headwaters.platform.Published;

/**
 * Where a long list stands, for {@code hw:pages}: the page (from 1), its size and how many there are in all. The numbers
 * around the current page are links; the page itself lives in the URL as {@code page}. A page beyond what a query can skip is
 * the farthest one, which is empty.
 */
@Published
public record Pager(int page, int size, long total) implements Serializable {
    private static final int AROUND = 2;

    public Pager {
        page = Math.max(1, Math.min(page, Integer.MAX_VALUE / Math.max(1, size)));
    }

    /** How many rows come before this page: what a query skips. */
    public int offset() {
        return (page - 1) * size;
    }

    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long from() {
        return total == 0 ? 0 : offset() + 1L;
    }

    public long to() {
        return Math.min(total, (long) offset() + size);
    }

    /** The page numbers worth showing: the current one and its neighbours, five where there are five. */
    public List<Integer> numbers() {
        var first = Math.max(1, Math.min(page - AROUND, last() - 2 * AROUND));
        return IntStream.rangeClosed(first, Math.min(last(), first + 2 * AROUND))
                .boxed()
                .toList();
    }

    public boolean hasNext() {
        return page < last();
    }

    public boolean hasPrevious() {
        return page > 1;
    }
}
