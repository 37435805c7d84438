package org.headwaters.grants;

import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.headwaters.funds.Funds;
import org.headwaters.platform.Money;
import org.headwaters.reviews.Reviews;

/** What staff read while they make and watch calls. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CallMakingDesk {
    @Inject
    Calls calls;

    @Inject
    CallScreens screens;

    @Inject
    Funds funds;

    @Inject
    Reviews reviews;

    @Inject
    Clock clock;

    /** Every call, the newest first, with what happens under it. */
    @RolesAllowed({OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public List<Row> calls() {
        var tallies = calls.tallies();
        return calls.all().stream()
                .map(call -> row(call, tallies.getOrDefault(call.getId(), Map.of())))
                .toList();
    }

    /** One call as its makers see it, with the form that is being written if there is one. */
    @RolesAllowed(OFFICER)
    public Sheet sheet(String reference) {
        var call = calls.get(reference);
        var writing = calls.formInWriting(call);
        var form = writing.orElseGet(() -> calls.currentForm(call));
        return new Sheet(
                reference,
                call.getVersion(),
                call.stateAt(clock.instant()),
                call.terms(),
                form.getNumber(),
                form.getVersion(),
                writing.isPresent(),
                form.questionTerms(),
                form.budgetKindTerms(),
                funds.pools().stream()
                        .map(p -> new Pick(p.id().value(), p.name()))
                        .toList(),
                reviews.rubrics().stream()
                        .map(r -> new Pick(r.id().value(), r.name()))
                        .toList());
    }

    /** The call as everybody will read it, published or not, with the questions that are being written if there are any. */
    @RolesAllowed(OFFICER)
    public CallScreen preview(String reference) {
        var call = calls.get(reference);
        var form = calls.formInWriting(call).orElseGet(() -> calls.currentForm(call));
        return screens.of(call, form, CallStarts.NOTHING, false);
    }

    private Row row(Call call, Map<Stage, Long> tally) {
        long written = 0;
        long waiting = 0;
        long decided = 0;
        for (var entry : tally.entrySet()) {
            var stage = entry.getKey();
            if (stage.isDecided()) {
                decided += entry.getValue();
            } else if (stage == Stage.DRAFT || stage == Stage.CO_SIGNING) {
                written += entry.getValue();
            } else if (!stage.isOver()) {
                waiting += entry.getValue();
            }
        }
        var state = call.stateAt(clock.instant(), waiting, decided);
        return new Row(
                call.getReference(),
                call.getTitle(),
                state,
                call.largest(),
                call.getOpensAt(),
                call.getClosesAt(),
                call.getZone().getId(),
                written,
                waiting,
                decided);
    }

    /**
     * One line of the staff's list of calls.
     *
     * @param written applications that are being written
     * @param waiting submitted and not decided
     * @param decided awarded or declined
     */
    public record Row(
            String reference,
            String title,
            CallState state,
            Money largest,
            Instant opens,
            Instant closes,
            String zone,
            long written,
            long waiting,
            long decided)
            implements Serializable {}

    /** @param inWriting whether {@code questions} may be changed; otherwise they are in force and frozen */
    public record Sheet(
            String reference,
            long version,
            CallState state,
            CallTerms terms,
            int formNumber,
            long formVersion,
            boolean inWriting,
            List<QuestionTerms> questions,
            List<BudgetKindTerms> kinds,
            List<Pick> pools,
            List<Pick> rubrics)
            implements Serializable {

        public boolean published() {
            return state != CallState.DRAFT;
        }
    }

    /** Something to choose by its name. */
    public record Pick(long id, String name) implements Serializable {}
}
