package org.headwaters.grants.api;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Which page of a list a program asks for, as the CommonGrants protocol counts: from 1, a hundred unless it says less. */
record Paging(int page, int size) {
    private static final int MOST = 100;

    Paging {
        if (page < 1 || size < 1) {
            throw new Unreadable("page and pageSize are at least 1");
        }
        size = Math.min(size, MOST);
    }

    /** @param asked the body's own object, null when it has none */
    static Paging of(JsonObject asked) {
        return asked == null
                ? new Paging(1, MOST)
                : new Paging(number(asked, "page", 1), number(asked, "pageSize", MOST));
    }

    static Paging of(String page, String size) {
        return new Paging(number(page, 1), number(size, MOST));
    }

    private static int number(JsonObject asked, String name, int otherwise) {
        if (!asked.containsKey(name)) {
            return otherwise;
        }
        if (asked.get(name) instanceof JsonNumber number && number.isIntegral()) {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number.longValue()));
        }
        throw new Unreadable(name + " is a whole number");
    }

    private static int number(String text, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (text.matches("-?\\d{1,9}")) {
            return Integer.parseInt(text);
        }
        throw new Unreadable("page and pageSize are whole numbers");
    }

    int first() {
        return (int) Math.min(Integer.MAX_VALUE - MOST, (long) (page - 1) * size);
    }

    <T> List<T> of(List<T> all) {
        return all.stream().skip(first()).limit(size).toList();
    }

    JsonObjectBuilder info(long total) {
        return Json.createObjectBuilder()
                .add("page", page)
                .add("pageSize", size)
                .add("totalItems", total)
                .add("totalPages", (total + size - 1) / size);
    }

    /** What a program asked for cannot be read; answered as the protocol's errors are. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String why) {
            super(why);
        }
    }
}
