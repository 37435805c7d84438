package org.headwaters.grants;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.ReviewState;
import org.headwaters.reviews.Reviews;

/** The second readings of what the fast lane awarded, and how often they agree with it. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class RereadDesk {
    @Inject
    Rereads rereads;

    @Inject
    QueueRows rows;

    @Inject
    Reviews reviews;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    @RolesAllowed({OFFICER, APPROVER})
    public RereadScreen open() {
        var all = rereads.all();
        if (all.isEmpty()) {
            return new RereadScreen(List.of());
        }
        var open = rows.open(
                all.stream().map(Rereads.Drawn::application).toList(), reviews.keptAway(caller.person(), Step.KIND));
        var mine = all.stream().filter(one -> open.contains(one.application())).toList();
        var first = reviews.means(
                Step.KIND, mine.stream().map(Rereads.Drawn::application).toList());
        var asked = reviews.of(
                Reread.KIND, mine.stream().map(Rereads.Drawn::reference).toList());
        var named = names.namesOf(asked.values().stream()
                .flatMap(List::stream)
                .map(ReviewState::reviewer)
                .distinct()
                .toList());
        return new RereadScreen(mine.stream()
                .map(one -> line(one, first, reader(asked.getOrDefault(one.reference(), List.of())), named))
                .toList());
    }

    private static RereadScreen.Line line(
            Rereads.Drawn one, Map<String, Double> first, Optional<ReviewState> reader, Map<PersonId, String> named) {
        return new RereadScreen.Line(
                one.reference(),
                one.application(),
                one.title(),
                one.call(),
                one.at(),
                state(one, reader),
                first.get(one.application()),
                one.total(),
                one.bar(),
                reader.map(review -> named.getOrDefault(review.reviewer(), "")).orElse(""));
    }

    private static RereadScreen.State state(Rereads.Drawn one, Optional<ReviewState> reader) {
        if (one.agrees() != null) {
            return one.agrees() ? RereadScreen.State.AGREES : RereadScreen.State.DISAGREES;
        }
        return reader.isPresent() ? RereadScreen.State.ASKED : RereadScreen.State.WAITING;
    }

    /** Who reads it or has read it; who gave it back does not. */
    private static Optional<ReviewState> reader(List<ReviewState> asked) {
        return asked.stream()
                .filter(review -> review.stage().isOpen() || review.stage() == ReviewStage.SUBMITTED)
                .findFirst();
    }
}
