package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.network.ActsFor;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Refusal;

/** Opens an application to the people of its partners, and to nobody else. */
@ApplicationScoped
class ApplicantDoor {
    @Inject
    Applications applications;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    NetworkDay day;

    /** With its row held, for whoever writes in it or moves it. */
    Application hold(String reference) {
        return applications.hold(requireMember(applications.get(reference)));
    }

    Application read(String reference) {
        return requireMember(applications.get(reference));
    }

    /** For whom the caller acts today, the longest first. */
    List<OrganisationId> actingFor() {
        return directory.organisationsOf(caller.person(), today());
    }

    /** The same for a page on which other rooms want to know it, too. */
    List<OrganisationId> actingFor(AskedOnce asked) {
        return asked.of(ActsFor.class, () -> directory.actsFor(caller.person(), today()))
                .acting();
    }

    ActsFor actsFor() {
        return directory.actsFor(caller.person(), today());
    }

    /**
     * Under whose names the caller may apply: the members for which he or she acts, the longest first. Who acts for none
     * goes on with what those have begun.
     */
    static List<OrganisationId> leads(ActsFor acts) {
        return acts.members().isEmpty() ? acts.acting() : acts.members();
    }

    /** Refuses to begin anything new for a partner that rests or has left, and for the backbone. */
    void requireMember(OrganisationId lead) {
        if (directory.members(List.of(lead)).isEmpty()) {
            throw new Refusal("grants.refused.notMember", directory.card(lead).name());
        }
    }

    Act act(Who as) {
        return new Act(caller.person(), as, clock.instant());
    }

    LocalDate today() {
        return day.today();
    }

    private Application requireMember(Application application) {
        application.requireMember(actingFor());
        return application;
    }
}
