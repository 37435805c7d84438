package org.headwaters.grants;

import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.funds.Funds;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;
import org.headwaters.reviews.Reviews;

/**
 * Makes calls: from a copy of an earlier one or from the default set, changed while nobody sees them, published, and later
 * given new versions of their questions. Drafts that are still being written move to the new version and keep every
 * answer; an application that its partners are confirming or that was submitted stays with the questions it answered.
 */
@Stateless
public class CallMakingWorkflow {
    private static final Duration UNTIL_IT_OPENS = Duration.ofDays(7);
    private static final Duration OPEN_FOR = Duration.ofDays(42);

    @Inject
    Calls calls;

    @Inject
    Wordings wordings;

    @Inject
    Funds funds;

    @Inject
    Reviews reviews;

    @Inject
    Event<CallEvent> events;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * A new call like an earlier one, with its questions, letters and reasons, opening in a week for as long as that was
     * open. Answers its reference.
     */
    @RolesAllowed(OFFICER)
    public String copy(String reference) {
        var earlier = calls.get(reference);
        var t = earlier.terms();
        var opens = inAWeek();
        var closes = t.closesAt() == null ? null : opens.plus(Duration.between(t.opensAt(), t.closesAt()));
        return make(t.at(opens, closes), earlier, calls.shownForm(earlier));
    }

    /** A new call from the default set of questions; terms are a beginning that the officer changes. */
    @RolesAllowed(OFFICER)
    public String begin(String title) {
        var pool = funds.pools().stream().findFirst().orElseThrow(() -> new Refusal("grants.refused.call.noPool"));
        var rubric =
                reviews.rubrics().stream().findFirst().orElseThrow(() -> new Refusal("grants.refused.call.noRubric"));
        var currency = funds.standing(pool.id()).left().currency();
        var opens = inAWeek();
        var terms = new CallTerms(
                title,
                title,
                "",
                "",
                pool.id(),
                rubric.id(),
                Money.zero(currency),
                Money.of(5_000, currency),
                Money.zero(currency),
                3,
                2,
                false,
                false,
                Rhythm.CLOSING,
                opens,
                opens.plus(OPEN_FOR),
                caller.zone(),
                15,
                7,
                5,
                21,
                35);
        return make(terms, null, calls.defaultForm());
    }

    @RolesAllowed(OFFICER)
    public void change(String reference, long seenVersion, CallTerms terms) {
        var call = calls.get(reference);
        var before = call.terms();
        var currency = funds.card(terms.pool()).currency();
        if (!terms.largest().currency().equals(currency)) {
            throw new Refusal("grants.refused.call.currency", currency);
        }
        call.change(terms, seenVersion);
        events.fire(new CallEvent.Changed(reference, caller.person(), now(), before, terms));
    }

    /** Words the questions and kinds of cost of the form that is being written. */
    @RolesAllowed(OFFICER)
    public void ask(String reference, long seenVersion, List<QuestionTerms> questions, List<BudgetKindTerms> kinds) {
        word(reference, inWriting(calls.get(reference)), seenVersion, questions, kinds);
    }

    /** Everybody sees the call; its questions are frozen. */
    @RolesAllowed(OFFICER)
    public void publish(String reference, long seenVersion) {
        var call = calls.get(reference);
        var already = call.getPublishedAt() != null;
        call.publish(now(), seenVersion);
        if (!already) {
            inWriting(call).publish(now());
            events.fire(new CallEvent.Published(reference, caller.person(), now()));
        }
    }

    /** Begins the next version of a published call's questions; the present one stays in force until that is published. */
    @RolesAllowed(OFFICER)
    public void beginNextVersion(String reference) {
        var call = calls.get(reference);
        if (calls.formInWriting(call).isEmpty()) {
            var current = calls.currentForm(call);
            var next = new CallForm(call, current.getNumber() + 1, current);
            calls.add(next);
            events.fire(new CallEvent.VersionBegun(reference, caller.person(), now(), next.getNumber()));
        }
    }

    /** Drops the version that was being written; nobody has seen it. */
    @RolesAllowed(OFFICER)
    public void dropNextVersion(String reference) {
        var call = calls.get(reference);
        if (call.getPublishedAt() != null) {
            calls.formInWriting(call).ifPresent(form -> {
                events.fire(new CallEvent.VersionDropped(reference, caller.person(), now(), form.terms()));
                calls.remove(form);
            });
        }
    }

    /**
     * Words the next version and puts it in force: new applications get it, and drafts move to it with every answer. The
     * call's row is held, so that no draft begins on the old version meanwhile.
     */
    @RolesAllowed(OFFICER)
    public void publishNextVersion(
            String reference, long seenVersion, List<QuestionTerms> questions, List<BudgetKindTerms> kinds) {
        var call = calls.held(reference);
        var form = inWriting(call);
        word(reference, form, seenVersion, questions, kinds);
        form.publish(now());
        var carried = new ArrayList<CallEvent.Carried>();
        for (var draft : calls.drafts(call)) {
            draft.answer(form);
            carried.add(new CallEvent.Carried(draft.getReference(), draft.getStartedBy()));
        }
        events.fire(new CallEvent.QuestionsReplaced(
                reference, call.getTitle(), caller.person(), now(), form.getNumber(), carried));
    }

    private void word(
            String reference,
            CallForm form,
            long seenVersion,
            List<QuestionTerms> questions,
            List<BudgetKindTerms> kinds) {
        var before = form.terms();
        form.change(questions, kinds, seenVersion);
        calls.changed(form);
        events.fire(new CallEvent.Worded(reference, caller.person(), now(), before, form.terms()));
    }

    private String make(CallTerms terms, Call copied, CallForm form) {
        var reference = "C-%d-%d".formatted(now().atZone(terms.zone()).getYear(), calls.nextNumber());
        var call = new Call(reference, terms, copied);
        calls.add(call);
        calls.add(new CallForm(call, 1, form));
        if (copied != null) {
            wordings.copy(copied, call, new Act(caller.person(), Who.OFFICER, now()));
        }
        var from = copied == null ? null : copied.getReference();
        events.fire(new CallEvent.Made(reference, caller.person(), now(), from));
        return reference;
    }

    private CallForm inWriting(Call call) {
        return calls.formInWriting(call).orElseThrow(() -> new Refusal("grants.refused.question.frozen"));
    }

    private Instant inAWeek() {
        return now().plus(UNTIL_IT_OPENS).truncatedTo(ChronoUnit.HOURS);
    }

    private Instant now() {
        return clock.instant();
    }
}
