package org.headwaters.commitments;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.headwaters.network.OrganisationId;

/**
 * Who carries how much of one promise, in ten-thousandths. They always add up to one, so that a promise made together counts
 * once, however many carry it.
 */
record Shares(Map<OrganisationId, Integer> parts) {
    static final int WHOLE = 10_000;

    /** @throws IllegalArgumentException when they do not add up to one, or one of them is nothing */
    Shares {
        if (parts.values().stream().anyMatch(part -> part <= 0)
                || parts.values().stream().mapToLong(Integer::longValue).sum() != WHOLE) {
            throw new IllegalArgumentException("shares add up to one");
        }
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    static Shares alone(OrganisationId owner) {
        return new Shares(Map.of(owner, WHOLE));
    }

    /** What each carries of an amount, in whole units that add up to it: what is left over goes to the largest remainders. */
    Map<OrganisationId, Long> of(long amount) {
        return divide(parts, WHOLE, amount);
    }

    /**
     * One of them no longer carries its part: the others carry it in proportion to theirs.
     *
     * @throws IllegalArgumentException when nobody would be left
     */
    Shares without(OrganisationId leaving) {
        var staying = new LinkedHashMap<>(parts);
        staying.remove(leaving);
        if (staying.isEmpty()) {
            throw new IllegalArgumentException("nobody would carry it");
        }
        var sum = staying.values().stream().mapToInt(Integer::intValue).sum();
        var divided = new LinkedHashMap<OrganisationId, Integer>();
        divide(staying, sum, WHOLE).forEach((owner, part) -> divided.put(owner, Math.toIntExact(part)));
        return new Shares(divided);
    }

    /** For the history: 6000 of organisation 12, 4000 of 15. */
    String inWords() {
        return parts.entrySet().stream()
                .map(part -> part.getKey().value() + ": " + part.getValue())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static Map<OrganisationId, Long> divide(Map<OrganisationId, Integer> parts, long sum, long amount) {
        var divided = new LinkedHashMap<OrganisationId, Long>();
        parts.forEach((owner, part) -> divided.put(owner, Math.floorDiv(Math.multiplyExact(amount, part), sum)));
        var left = amount - divided.values().stream().mapToLong(Long::longValue).sum();
        parts.entrySet().stream()
                .sorted(Comparator.comparingLong(
                        part -> -Math.floorMod(Math.multiplyExact(amount, part.getValue()), sum)))
                .limit(left)
                .forEach(part -> divided.merge(part.getKey(), 1L, Long::sum));
        return divided;
    }
}
