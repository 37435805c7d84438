package org.headwaters.grants;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Roles;

/** Says to everybody why we said no, and to staff exactly. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NoDesk {
    private static final int MOST_YEARS = 6;

    @Inject
    Declines declines;

    @Inject
    NetworkDay day;

    @Inject
    Caller caller;

    @PermitAll
    public NoScreen open() {
        var exact = caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER) || caller.is(Roles.ADMINISTRATOR);
        var years = new ArrayList<NoScreen.Year>();
        int last = day.today().getYear();
        int first = Math.max(declines.firstYear(day).orElse(last), last - MOST_YEARS + 1);
        for (int year = last; year >= first; year--) {
            var told = declines.of(year, day);
            if (!told.isEmpty()) {
                years.add(year(year, told, exact));
            }
        }
        return new NoScreen(years, exact);
    }

    static NoScreen.Year year(int year, List<Declines.Given> told, boolean exact) {
        var calls = told.stream().map(Declines.Given::call).distinct().sorted().toList();
        var byReason = told.stream()
                .collect(groupingBy(
                        Declines.Given::reason,
                        TreeMap::new,
                        groupingBy(Declines.Given::call, summingLong(Declines.Given::times))));
        // To strangers by the alphabet: the order would say which of two that are withheld is the larger one.
        Comparator<String> order = exact
                ? Comparator.comparingLong((String reason) -> -byReason.get(reason).values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .thenComparing(Comparator.naturalOrder())
                : Comparator.naturalOrder();
        var reasons = byReason.keySet().stream().sorted(order).toList();
        var counts = reasons.stream()
                .map(reason -> calls.stream()
                        .map(call -> byReason.get(reason).getOrDefault(call, 0L))
                        .toList())
                .toList();
        var shown = exact ? counts : Sparing.of(counts);
        var rows = new ArrayList<NoScreen.Row>();
        for (int i = 0; i < reasons.size(); i++) {
            var sum = exact
                    ? counts.get(i).stream().mapToLong(Long::longValue).sum()
                    : Sparing.sum(counts.get(i), shown.get(i));
            rows.add(new NoScreen.Row(
                    reasons.get(i),
                    shown.get(i).stream().map(NoScreen.Count::new).toList(),
                    new NoScreen.Count(sum)));
        }
        return new NoScreen.Year(year, calls, rows);
    }
}
