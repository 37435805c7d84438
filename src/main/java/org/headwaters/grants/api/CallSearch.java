package org.headwaters.grants.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.headwaters.grants.PublicCall;
import org.headwaters.grants.api.Paging.Unreadable;
import org.headwaters.platform.Money;

/**
 * One search for opportunities: words, filters that all have to hold, an order, a page. What we do not filter or sort by is
 * said beside the results, as the protocol wants it, and a value of the wrong kind is refused.
 */
final class CallSearch {
    private static final Map<String, Function<PublicCall, Money>> AMOUNTS = Map.of(
            "totalFundingAvailableRange", PublicCall::left,
            "minAwardAmountRange", PublicCall::smallest,
            "maxAwardAmountRange", PublicCall::largest);

    private static final Comparator<Money> BY_AMOUNT = Comparator.comparing(Money::major);
    private static final Map<String, Comparator<PublicCall>> ORDERS = Map.of(
            "lastModifiedAt", Comparator.comparing(PublicCall::changed),
            "createdAt", Comparator.comparing(PublicCall::published),
            "title", Comparator.comparing(call -> call.title().toLowerCase(Locale.ROOT)),
            "status.value", Comparator.comparing(CommonGrants::status),
            "keyDates.closeDate",
                    Comparator.comparing(PublicCall::closes, Comparator.nullsLast(Comparator.naturalOrder())),
            "funding.maxAwardAmount", Comparator.comparing(PublicCall::largest, BY_AMOUNT),
            "funding.minAwardAmount", Comparator.comparing(PublicCall::smallest, BY_AMOUNT),
            "funding.totalAmountAvailable", Comparator.comparing(PublicCall::left, BY_AMOUNT));

    private static final List<String> NOT_OURS = List.of("custom", "funding.estimatedAwardCount");
    private static final String USUAL = "lastModifiedAt";
    private static final int MOST_WORDS = 8;

    private final List<Predicate<PublicCall>> conditions = new ArrayList<>();
    private final List<String> ignoredFilters = new ArrayList<>();
    private final List<String> ignoredOrders = new ArrayList<>();
    private final JsonObject filters;
    private final Paging paging;
    private String sortBy = USUAL;
    private boolean ascending;

    CallSearch(JsonObject asked) {
        words(asked.get("search"));
        filters = object(asked, "filters");
        filters.forEach(this::filter);
        sort(object(asked, "sorting"));
        paging = Paging.of(asked.containsKey("pagination") ? object(asked, "pagination") : null);
    }

    Paging paging() {
        return paging;
    }

    List<PublicCall> of(List<PublicCall> calls) {
        var order = ORDERS.get(sortBy).thenComparing(PublicCall::reference);
        return calls.stream()
                .filter(call -> conditions.stream().allMatch(condition -> condition.test(call)))
                .sorted(ascending ? order : order.reversed())
                .toList();
    }

    JsonObject sortInfo() {
        var info = Json.createObjectBuilder().add("sortBy", sortBy).add("sortOrder", ascending ? "asc" : "desc");
        return ignoredOrders.isEmpty()
                ? info.build()
                : info.add("errors", Json.createArrayBuilder(ignoredOrders)).build();
    }

    JsonObject filterInfo() {
        var info = Json.createObjectBuilder().add("filters", filters);
        return ignoredFilters.isEmpty()
                ? info.build()
                : info.add("errors", Json.createArrayBuilder(ignoredFilters)).build();
    }

    private void words(JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return;
        }
        Arrays.stream(text(value, "search").toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .limit(MOST_WORDS)
                .forEach(word -> conditions.add(call -> (call.title() + " " + call.purpose())
                        .toLowerCase(Locale.ROOT)
                        .contains(word)));
    }

    private void filter(String name, JsonValue value) {
        if (name.equals("customFilters")) {
            ignoredFilters.add("customFilters: none is supported");
            return;
        }
        if (!(value instanceof JsonObject one) || !one.containsKey("operator") || !one.containsKey("value")) {
            throw new Unreadable("filters." + name + " has an operator and a value");
        }
        var operator = text(one.get("operator"), name);
        if (name.equals("status")) {
            status(operator, one.get("value"));
        } else if (name.equals("closeDateRange")) {
            dates(operator, range(one, name));
        } else if (AMOUNTS.containsKey(name)) {
            amounts(AMOUNTS.get(name), operator, range(one, name));
        } else {
            ignoredFilters.add(name + ": is not supported");
        }
    }

    private void status(String operator, JsonValue value) {
        if (!(value instanceof JsonArray values)) {
            throw new Unreadable("filters.status.value is a list");
        }
        var wanted = values.stream().map(one -> text(one, "status")).toList();
        var in = either(operator, "in", "notIn");
        conditions.add(call -> wanted.contains(CommonGrants.status(call)) == in);
    }

    /** A call without an end has no closing date, and so lies neither within a range nor outside it. */
    private void dates(String operator, JsonObject range) {
        var from = begin(text(range.get("min"), "min"), false);
        var until = begin(text(range.get("max"), "max"), true);
        var within = either(operator, "between", "outside");
        conditions.add(call -> call.closes() != null && within == (from.test(call, true) && until.test(call, false)));
    }

    /** Compares a call's end with one end of a range, by its own calendar where the range has only a day. */
    private interface End {
        boolean test(PublicCall call, boolean atLeast);
    }

    private static End begin(String text, boolean last) {
        try {
            if (text.length() > 10) {
                Instant at = OffsetDateTime.parse(text).toInstant();
                return (call, atLeast) ->
                        atLeast ? !call.closes().isBefore(at) : !call.closes().isAfter(at);
            }
            var day = LocalDate.parse(text);
            return (call, atLeast) -> {
                var closes = call.closes().atZone(call.zone()).toLocalDate();
                return atLeast ? !closes.isBefore(day) : !closes.isAfter(day);
            };
        } catch (DateTimeParseException wrong) {
            throw new Unreadable("filters.closeDateRange." + (last ? "max" : "min") + " is a date");
        }
    }

    /** An amount in another currency is left out either way. */
    private void amounts(Function<PublicCall, Money> amount, String operator, JsonObject range) {
        var min = money(range, "min");
        var max = money(range, "max");
        var within = either(operator, "between", "outside");
        conditions.add(call -> {
            var own = amount.apply(call);
            return own.currency().equals(min.currency)
                    && own.currency().equals(max.currency)
                    && within
                            == (own.major().compareTo(min.amount) >= 0
                                    && own.major().compareTo(max.amount) <= 0);
        });
    }

    private record Asked(BigDecimal amount, String currency) {}

    private static Asked money(JsonObject range, String name) {
        if (!(range.get(name) instanceof JsonObject money)) {
            throw new Unreadable(name + " is an amount and a currency");
        }
        var amount = text(money.get("amount"), name + ".amount");
        if (!amount.matches("-?[0-9]{1,18}(\\.[0-9]{0,6})?")) {
            throw new Unreadable(name + ".amount is a decimal number as a text");
        }
        return new Asked(new BigDecimal(amount), text(money.get("currency"), name + ".currency"));
    }

    private void sort(JsonObject sorting) {
        if (sorting.isEmpty()) {
            return;
        }
        if (sorting.containsKey("sortOrder")) {
            ascending = either(text(sorting.get("sortOrder"), "sortOrder"), "asc", "desc");
        }
        var wanted = text(sorting.get("sortBy"), "sorting.sortBy");
        if (ORDERS.containsKey(wanted)) {
            sortBy = wanted;
        } else if (NOT_OURS.contains(wanted)) {
            ignoredOrders.add(wanted + ": is not supported");
        } else {
            throw new Unreadable("sorting.sortBy is none of the protocol's");
        }
    }

    private static JsonObject range(JsonObject filter, String name) {
        if (filter.get("value") instanceof JsonObject range && range.containsKey("min") && range.containsKey("max")) {
            return range;
        }
        throw new Unreadable("filters." + name + ".value has min and max");
    }

    private static boolean either(String operator, String yes, String no) {
        if (operator.equals(yes) || operator.equals(no)) {
            return operator.equals(yes);
        }
        throw new Unreadable(operator + " is neither " + yes + " nor " + no);
    }

    private static JsonObject object(JsonObject within, String name) {
        var value = within.get(name);
        if (value == null || value == JsonValue.NULL) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new Unreadable(name + " is an object");
    }

    private static String text(JsonValue value, String name) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new Unreadable(name + " is a text");
    }
}
