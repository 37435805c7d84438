package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SearchSource;

/** Finds cohorts by their titles and promises; those that are only planned for staff alone. */
@ApplicationScoped
class CohortSearch implements SearchSource {
    static final String LINK = "/fellowships/cohort?ref=";

    @Inject
    Cohorts cohorts;

    @Override
    public List<Hit> find(String words, int most, Caller caller) {
        var staff = caller.isSignedIn() && (caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER));
        return cohorts.withWords(words, staff, most).stream()
                .map(cohort -> new Hit(
                        "fellowships.kind.cohort",
                        cohort.getTitle(),
                        cohort.getReference(),
                        LINK + cohort.getReference()))
                .toList();
    }
}
