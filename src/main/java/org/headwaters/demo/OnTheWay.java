package org.headwaters.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;

/** How far the payments came that are on their way, so that the demonstration shows each stage. */
final class OnTheWay {
    /** The oldest first. */
    private static final List<String> ON_THE_WAY =
            List.of("FAILED", "EXPORTED", "APPROVED", "PROPOSED", "DUE", "PROPOSED", "EXPORTED", "DUE");

    private OnTheWay() {}

    /** Each that is not paid yet comes so far as its turn is, by age. */
    static void spread(List<Payout> payouts) {
        var waiting = payouts.stream()
                .filter(payout -> payout.stage().equals("DUE"))
                .sorted(Comparator.comparing(Payout::due))
                .toList();
        for (int i = 0; i < waiting.size(); i++) {
            payouts.set(payouts.indexOf(waiting.get(i)), waiting.get(i).at(ON_THE_WAY.get(i % ON_THE_WAY.size())));
        }
        leaveSomeDue(payouts);
    }

    /**
     * Something is due at whatever hour the demonstration begins: to a payee without any other payment, who may have no
     * account yet, and to one who has been paid before, so that it can be proposed at once.
     */
    private static void leaveSomeDue(List<Payout> payouts) {
        var often = new HashMap<Long, Integer>();
        payouts.forEach(payout -> often.merge(payout.payee(), 1, Integer::sum));
        leaveOneDue(payouts, payout -> often.get(payout.payee()) == 1);
        leaveOneDue(payouts, payout -> often.get(payout.payee()) > 1);
    }

    /** Rather one of a stage that has another one; where there is none, one of a stage that has takes its place. */
    private static void leaveOneDue(List<Payout> payouts, Predicate<Payout> wanted) {
        if (payouts.stream().anyMatch(payout -> payout.stage().equals("DUE") && wanted.test(payout))) {
            return;
        }
        var among = payouts.stream().collect(groupingBy(Payout::stage, counting()));
        payouts.stream()
                .filter(payout -> payout.isOnItsWay() && wanted.test(payout))
                .max(Comparator.comparing(payout -> among.get(payout.stage())))
                .ifPresent(one -> {
                    payouts.set(payouts.indexOf(one), one.at("DUE"));
                    payouts.stream()
                            .filter(other -> other.isOnItsWay() && among.get(one.stage()) == 1)
                            .filter(other -> among.get(other.stage()) > 1)
                            .findFirst()
                            .ifPresent(other -> payouts.set(payouts.indexOf(other), other.at(one.stage())));
                });
    }
}
