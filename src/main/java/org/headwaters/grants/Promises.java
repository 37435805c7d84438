package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Ics;
import org.headwaters.platform.text.Texts;

/** The three dates that a submitted application is promised, as its people put them into their calendars. */
@ApplicationScoped
class Promises {
    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "base.url")
    Optional<String> site;

    Ics of(Application application) {
        var due = application.getClock();
        return new Ics(
                List.of(
                        entry(application, "word", due.getWordDue()),
                        entry(application, "decision", due.getDecisionDue()),
                        entry(application, "money", due.getMoneyDue())),
                clock.instant());
    }

    private Ics.Entry entry(Application application, String what, Instant at) {
        var texts = Texts.in(Locale.ENGLISH);
        return new Ics.Entry(
                application.getReference() + "-" + what + "@headwaters",
                at,
                texts.get("grants.ics." + what, application.getTitle()),
                application.getReference(),
                site.map(base -> base + Address.APPLICATION.of(application.getReference()))
                        .orElse(null));
    }
}
