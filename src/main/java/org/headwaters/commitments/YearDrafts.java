package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Puts together what stands in an annual review while it is written. */
@ApplicationScoped
class YearDrafts {
    @Inject
    DraftTexts texts;

    @Inject
    Courses courses;

    @Inject
    Seasons seasons;

    YearDraft of(Commitment promise, AnnualReview review) {
        return of(promise, review, since(review, before(seasons.ofPromise(promise), review)));
    }

    /** @param since first day of the year it tells of */
    YearDraft of(Commitment promise, AnnualReview review, LocalDate since) {
        return YearDraft.of(review, texts.of(promise), courses.reportsSince(promise, since));
    }

    /** The one of these that was sent last before this one, null where none was. */
    static AnnualReview before(List<AnnualReview> all, AnnualReview review) {
        return all.stream()
                .filter(one -> one.getSeason().getYear() < review.getSeason().getYear() && one.getSentAt() != null)
                .findFirst()
                .orElse(null);
    }

    /** What was told since the last review that was sent, or in a year, belongs to this one. */
    static LocalDate since(AnnualReview review, AnnualReview before) {
        return before == null
                ? review.getSeason().getOpensOn().minusYears(1)
                : before.getSeason().getOpensOn();
    }
}
