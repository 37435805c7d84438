package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Invariant;

/** No cohort has more teams than places. */
@ApplicationScoped
class PlacesHold implements Invariant {
    @Inject
    Cohorts cohorts;

    @Override
    public String key() {
        return "fellowships.invariant.places";
    }

    @Override
    public List<String> violations() {
        return cohorts.overbooked();
    }
}
