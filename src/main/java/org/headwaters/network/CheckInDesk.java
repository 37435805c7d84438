package org.headwaters.network;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headwaters.network.CheckInsShown.Month;
import org.headwaters.network.CheckInsShown.Ring;
import org.headwaters.network.CheckInsShown.Waiting;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonNames;

/** Who was heard this year, whom to ring, and who waits for something useful. Only the backbone reads any of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CheckInDesk {
    private static final Duration PATIENCE = Duration.ofDays(14);
    private static final int FEW = 6;
    private static final int MOST = 200;
    private static final int DECEMBER = 12;

    @Inject
    CheckIns calls;

    @Inject
    Organisations organisations;

    @Inject
    Survivors survivors;

    @Inject
    CallWaits waits;

    @Inject
    People people;

    @Inject
    CheckInSheets sheets;

    @Inject
    PersonNames names;

    @Inject
    ChangeRequests changes;

    @Inject
    Clock clock;

    @Inject
    NetworkDay day;

    /**
     * @param reference whose sheet to open, null for none
     * @param month until the end of which month to ring, 0 for this one
     * @param all whether the list to ring is shown to its end
     */
    @RolesAllowed({OFFICER, APPROVER})
    public CheckInsShown year(String reference, int month, boolean all) {
        var today = day.today();
        var plan = new CallPlan(today, calls.heard());
        var until = month < today.getMonthValue() || month > DECEMBER ? today.getMonthValue() : month;
        var toRing = plan.toRingUntil(until);
        var shown = toRing.stream().limit(all ? MOST : FEW).toList();
        var most = IntStream.rangeClosed(1, DECEMBER)
                .map(one -> plan.heardIn(one) + plan.openIn(one))
                .max()
                .orElse(0);
        return new CheckInsShown(
                today.getYear(),
                until,
                today.getMonthValue(),
                Dots.each(most),
                months(plan, most),
                plan.done(),
                plan.due(),
                toRing.size(),
                waiting(),
                rings(shown),
                toRing.size() - shown.size(),
                changes.openSince(clock.instant().minus(PATIENCE), FEW).stream()
                        .map(one -> one.getOrganisation().card())
                        .distinct()
                        .toList(),
                reference == null ? null : sheets.of(partner(reference)));
    }

    /** What is stored of one conversation now, for whoever came second with a change. */
    @RolesAllowed({OFFICER, APPROVER})
    public CheckInWorkflow.Kept heard(long id) {
        var call = calls.find(id).orElseThrow(() -> new NotFound("check-in"));
        return new CheckInWorkflow.Kept(call.getVersion(), call.getHeard(), null);
    }

    private Organisation partner(String reference) {
        return survivors
                .find(reference)
                .filter(found -> Standing.PARTNERS.contains(found.getStanding()))
                .orElseThrow(() -> new NotFound("organisation"));
    }

    private List<Month> months(CallPlan plan, int most) {
        var today = day.today();
        return IntStream.rangeClosed(1, DECEMBER)
                .mapToObj(month -> Dots.month(
                        today.withDayOfMonth(1).withMonth(month), plan.heardIn(month), plan.openIn(month), most))
                .toList();
    }

    private List<Waiting> waiting() {
        var open = calls.open(MOST);
        var called = names.namesOf(open.stream()
                .map(CheckIn::getSpokeWith)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var today = day.today();
        return open.stream()
                .map(one -> new Waiting(
                        one.getOrganisation().card(),
                        one.getSpokeWith() == null ? "" : called.getOrDefault(one.getSpokeWith(), ""),
                        one.getHeadline(),
                        one.getDue(),
                        ChronoUnit.DAYS.between(today, one.getDue())))
                .toList();
    }

    private List<Ring> rings(List<CallPlan.ToRing> shown) {
        var ids = shown.stream().map(CallPlan.ToRing::partner).toList();
        var found = organisations.all(ids).stream().collect(toMap(Organisation::id, identity()));
        Map<OrganisationId, String> contacts = people.affiliationsWith(ids, day.today()).stream()
                .collect(toMap(
                        part -> part.getOrganisation().id(),
                        part -> part.getPerson().getName(),
                        (first, later) -> first));
        var asked = waits.of(ids, day.today());
        return shown.stream()
                .map(one -> ring(
                        one,
                        found.get(one.partner()),
                        contacts.getOrDefault(one.partner(), ""),
                        asked.get(one.partner())))
                .toList();
    }

    /** Whoever asked to wait is rung by that day, where it is later than the month's end. */
    static Ring ring(CallPlan.ToRing one, Organisation partner, String contact, CallWait wait) {
        var later = wait != null && wait.getUntil().isAfter(one.due());
        return new Ring(
                partner.card(),
                contact,
                one.last(),
                later ? wait.getUntil() : one.due(),
                wait == null ? null : wait.getWords());
    }
}
