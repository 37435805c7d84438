package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource;

/** The cohorts that work on a cause, for the thread on its page. */
@ApplicationScoped
class CohortThreads implements ThreadSource {
    @Inject
    Cohorts cohorts;

    @Inject
    Clock clock;

    @Override
    public List<Strand> of(SubjectRef subject, Caller caller) {
        if (!subject.kind().equals("cause")) {
            return List.of();
        }
        var now = clock.instant();
        return cohorts.publishedOn(subject.reference()).stream()
                .map(cohort -> new Strand(
                        cohort.getPublishedAt(),
                        cohort.getTitle(),
                        "fellowships.cohortState." + cohort.stateAt(now),
                        CohortSearch.LINK + cohort.getReference()))
                .toList();
    }
}
