package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.headwaters.platform.Invariant;

/** Every partner has exactly one intrapreneur today. */
@ApplicationScoped
class OneIntrapreneur implements Invariant {
    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return "network.holds.oneIntrapreneur";
    }

    @Override
    public List<String> violations() {
        return people.partnersWithoutOneIntrapreneur(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
