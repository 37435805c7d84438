package org.headwaters.commitments;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.security.Accounts;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.Reviews;

/** Who may help with a promise: officers and readers of the network, except those who read this very one for others. */
@ApplicationScoped
class Coaches {
    @Inject
    Accounts accounts;

    @Inject
    PersonNames names;

    @Inject
    Reviews reviews;

    /** By the alphabet. */
    List<Choice> of(Commitment promise) {
        var fit = fit(promise);
        var named = names.namesOf(fit);
        return fit.stream()
                .map(person -> new Choice(person, named.getOrDefault(person, "")))
                .sorted(comparing(Choice::name))
                .toList();
    }

    void requireFit(Commitment promise, PersonId coach) {
        if (coach != null && !fit(promise).contains(coach)) {
            throw new Refusal("commitments.refused.coach", names.nameOf(coach));
        }
    }

    private List<PersonId> fit(Commitment promise) {
        var reading = reviews.of(promise.subject()).stream()
                .filter(review -> review.stage() != ReviewStage.REFUSED && review.stage() != ReviewStage.RELEASED)
                .map(review -> review.reviewer())
                .toList();
        return Stream.of(Roles.OFFICER, Roles.REVIEWER)
                .flatMap(role -> accounts.withRole(role).stream())
                .distinct()
                .filter(person -> !reading.contains(person))
                .toList();
    }

    /** Somebody one may name. */
    public record Choice(PersonId person, String name) implements Serializable {}
}
