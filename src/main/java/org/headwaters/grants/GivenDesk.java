package org.headwaters.grants;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.reviews.KeptAway;
import org.headwaters.reviews.Reviews;

/** What staff see of the grants after their letters: who has to agree, to meet, to report, and what waits to be read. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class GivenDesk {
    /** So many lines a page has. */
    public static final int LINES = 50;

    private static final int PIECE = 250;
    private static final int MOST_REPORTS = 500;

    @Inject
    GivenRows rows;

    @Inject
    Reviews reviews;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    NetworkDay day;

    @Inject
    Caller caller;

    /**
     * @param asked null for the first view that holds anything
     * @param first how many lines come before the page
     */
    @RolesAllowed({OFFICER, APPROVER})
    public GivenScreen open(GivenView asked, int first) {
        var away = away();
        var counts = rows.counts(away, late());
        var view = asked == null ? firstFilled(counts) : asked;
        return new GivenScreen(
                view, counts, lines(rows.numbers(view, away, late(), first, LINES)), counts.getOrDefault(view, 0L));
    }

    /** Every line of a view, in its order; only the numbers are in memory at once, the lines piece by piece. */
    @RolesAllowed({OFFICER, APPROVER})
    public void each(GivenView view, Consumer<GivenScreen.Line> reader) {
        var all = rows.numbers(view, away(), late(), 0, Integer.MAX_VALUE);
        for (var first = 0; first < all.size(); first += PIECE) {
            lines(all.subList(first, Math.min(first + PIECE, all.size()))).forEach(reader);
        }
    }

    /** The report that waits to be read after this one, or the one that has waited longest where this one is read. */
    @RolesAllowed({OFFICER, APPROVER})
    public Optional<String> nextReport(String reference) {
        var waiting = rows.references(GivenView.TO_READ, away(), late(), MOST_REPORTS);
        var at = waiting.indexOf(reference);
        return at + 1 < waiting.size() ? Optional.of(waiting.get(at + 1)) : Optional.empty();
    }

    private KeptAway away() {
        return reviews.keptAway(caller.person(), Step.KIND);
    }

    private GivenRows.Late late() {
        var today = day.today();
        var silent = day.begins(DayReminder.DAY_LATE.lastSince(today).plusDays(1));
        return new GivenRows.Late(today.minusDays(Granted.REPORT_AFTER), silent);
    }

    private static GivenView firstFilled(Map<GivenView, Long> counts) {
        return Arrays.stream(GivenView.values())
                .filter(view -> counts.getOrDefault(view, 0L) > 0)
                .findFirst()
                .orElse(GivenView.TO_READ);
    }

    private List<GivenScreen.Line> lines(List<Long> numbers) {
        var grants = rows.whole(numbers);
        var cards = directory.cards(grants.stream()
                .flatMap(grant -> grant.getPartners().stream())
                .map(GrantPartner::getOrganisation)
                .distinct()
                .toList());
        var officers = names.namesOf(grants.stream()
                .map(grant -> grant.getApplication().getOfficer())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return grants.stream().map(grant -> line(grant, cards, officers)).toList();
    }

    private static GivenScreen.Line line(
            Grant grant, Map<OrganisationId, OrganisationCard> cards, Map<PersonId, String> officers) {
        var officer = grant.getApplication().getOfficer();
        return new GivenScreen.Line(
                grant.getReference(),
                grant.getTitle(),
                grant.getPartners().stream()
                        .map(partner -> cards.get(partner.getOrganisation()).name())
                        .toList(),
                grant.getCall().getTitle(),
                grant.getStage(),
                since(grant),
                grant.getReportDue(),
                officer == null ? "" : officers.getOrDefault(officer, ""),
                grant.getAmount());
    }

    private static Instant since(Grant grant) {
        var dates = grant.getDates();
        return switch (grant.getStage()) {
            case OFFERED -> dates.getToldAt();
            case ACCEPTED -> dates.getAcceptedAt();
            case PAID -> dates.getPaidAt();
            case MET -> dates.getMetAt();
            case REPORTED -> dates.getReportedAt();
            case CLOSED -> dates.getClosedAt();
            case CANCELLED -> dates.getCancelledAt();
        };
    }
}
