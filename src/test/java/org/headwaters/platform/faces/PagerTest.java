package org.headwaters.platform.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagerTest {

    @Test
    void numbers_surroundTheCurrentPage_fiveAtMost() {
        assertEquals(List.of(1, 2, 3, 4, 5), new Pager(1, 25, 10_214).numbers());
        assertEquals(List.of(7, 8, 9, 10, 11), new Pager(9, 25, 10_214).numbers());
        assertEquals(List.of(405, 406, 407, 408, 409), new Pager(409, 25, 10_214).numbers());
        assertEquals(List.of(1, 2), new Pager(2, 25, 30).numbers());
    }

    @Test
    void theLastPage_saysWhatItHolds() {
        var last = new Pager(409, 25, 10_214);
        assertEquals(10_201, last.from());
        assertEquals(10_214, last.to());
        assertFalse(last.hasNext());
        assertTrue(last.hasPrevious());
    }

    @Test
    void anEmptyList_hasOnePageAndNothingOnIt() {
        var none = new Pager(1, 25, 0);
        assertEquals(0, none.from());
        assertEquals(0, none.to());
        assertEquals(List.of(1), none.numbers());
    }

    @Test
    void aPageBelowOne_isTheFirst() {
        assertEquals(0, new Pager(-3, 25, 100).offset());
    }

    @Test
    void a_page_far_beyond_the_end_is_an_empty_one() {
        for (var page : List.of(85_899_347, 1_000_000_000, Integer.MAX_VALUE)) {
            var beyond = new Pager(page, 25, 100);
            assertTrue(beyond.offset() > 100, () -> "skips " + beyond.offset());
            assertEquals(100, beyond.to());
            assertEquals(List.of(1, 2, 3, 4), beyond.numbers());
        }
    }
}
