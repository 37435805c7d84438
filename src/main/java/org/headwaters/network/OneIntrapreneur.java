package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Invariant;
import org.headwaters.platform.NetworkDay;

/** Every partner has exactly one intrapreneur today. */
@ApplicationScoped
class OneIntrapreneur implements Invariant {
    @Inject
    People people;

    @Inject
    NetworkDay day;

    @Override
    public String key() {
        return "network.holds.oneIntrapreneur";
    }

    @Override
    public List<String> violations() {
        return people.partnersWithoutOneIntrapreneur(day.today());
    }
}
