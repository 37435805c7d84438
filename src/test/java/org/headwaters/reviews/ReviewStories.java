package org.headwaters.reviews;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.reviews.ReviewedCase.CaseToRead;
import org.headwaters.reviews.ReviewedCase.Section;

/** A case, its readers, and reviews brought to each stage by real moves. */
final class ReviewStories {
    static final SubjectRef CASE = new SubjectRef("grant", "CG-2026-0126");
    static final PersonId MEI = new PersonId(11);
    static final PersonId RUTH = new PersonId(21);
    static final OrganisationId QUILLON = new OrganisationId(101);
    static final OrganisationId SCHOOLS = new OrganisationId(102);
    static final PersonId APPLICANT = new PersonId(31);
    static final String ROUND = "GC-2026-01";
    static final SubjectRef PROMISE = new SubjectRef("commitment", "C-2026-007");
    static final RubricId RUBRIC = new RubricId(1);
    static final Instant NOON = Instant.parse("2026-11-19T12:00:00Z");
    static final Instant DUE = Instant.parse("2026-11-21T12:00:00Z");

    private ReviewStories() {}

    static CaseToRead theCase() {
        return new CaseToRead(
                CASE,
                "Engineers who stay for lunch",
                List.of(Section.words("What you will do together", "Eat.")),
                Set.of(QUILLON, SCHOOLS),
                Set.of(APPLICANT),
                Set.of(PROMISE),
                RUBRIC,
                7,
                DUE,
                false,
                ROUND);
    }

    static Act mei() {
        return new Act(MEI, Roles.REVIEWER, NOON);
    }

    static Act ruth() {
        return new Act(RUTH, Roles.OFFICER, NOON);
    }

    static Review aReviewIn(ReviewStage stage) {
        var review = new Review(CASE, MEI, RUBRIC, ROUND);
        review.invite(DUE, ruth());
        switch (stage) {
            case INVITED -> {}
            case ACCEPTED -> review.accept(7, mei());
            case DRAFT -> {
                review.accept(7, mei());
                review.save(mei());
            }
            case SUBMITTED -> submitted(review);
            case REOPENED -> {
                submitted(review);
                review.reopen("Two scores have no words.", ruth());
            }
            case REFUSED -> review.refuse(RefusalReason.NO_TIME, mei());
            case RELEASED -> review.release("Withdrawn", ruth());
        }
        return review;
    }

    private static void submitted(Review review) {
        review.accept(7, mei());
        review.save(mei());
        review.submit(7, 4.0, true, mei());
    }
}
