package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.headwaters.funds.PitchEvent;
import org.headwaters.funds.Pitched;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.network.PersonCard;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.outbox.Outbox;
import org.headwaters.platform.outbox.OutboxHandler;

/**
 * Begins the application that a team's pitch asks for, filled in with what the team said: its people finish it and submit
 * it like any other. The same pitch again finds the one it began. The first of the team's partners that has nothing else
 * under the call becomes its lead, a member before any other.
 */
@ApplicationScoped
class PitchesBeginApplications implements OutboxHandler {
    @Inject
    Outbox outbox;

    @Inject
    Calls calls;

    @Inject
    Applications applications;

    @Inject
    PitchedApplications pitchedBefore;

    @Inject
    PitchTexts texts;

    @Inject
    References references;

    @Inject
    Directory directory;

    @Inject
    Event<GrantEvent> moves;

    @Inject
    Event<PitchEvent> events;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return Pitched.KIND;
    }

    @Override
    public void handle(String key, String json) {
        var pitched = outbox.read(json, Pitched.class);
        var before = pitchedBefore.of(pitched.fellowship()).filter(one -> !isOver(one));
        if (before.isPresent()) {
            events.fire(new PitchEvent.Opened(pitched.fellowship(), before.get().getReference(), clock.instant()));
            return;
        }
        var call = calls.find(pitched.call())
                .map(found -> calls.held(found.getReference()))
                .filter(found -> found.stateAt(clock.instant()) == CallState.OPEN);
        if (call.isEmpty()) {
            events.fire(new PitchEvent.NotOpened(pitched.fellowship(), PitchEvent.Why.NOT_OPEN, clock.instant()));
            return;
        }
        var lead = lead(call.get(), pitched);
        if (lead.isEmpty()) {
            events.fire(new PitchEvent.NotOpened(pitched.fellowship(), PitchEvent.Why.TAKEN, clock.instant()));
            return;
        }
        begin(call.get(), lead.get(), pitched);
    }

    /** What was withdrawn or missed makes room for another; a told decision does not. */
    private static boolean isOver(Application application) {
        return application.getStage() == Stage.WITHDRAWN || application.getStage() == Stage.MISSED;
    }

    private Optional<OrganisationId> lead(Call call, Pitched pitched) {
        var partners = pitched.partners().stream().map(OrganisationId::new).toList();
        var members = directory.members(partners);
        return (members.isEmpty() ? partners : members)
                .stream()
                        .filter(partner -> applications.begun(call, partner).isEmpty())
                        .findFirst();
    }

    private void begin(Call call, OrganisationId lead, Pitched pitched) {
        var act = new Act(new PersonId(pitched.by()), Who.APPLICANT, clock.instant());
        var application = new Application(references.next(), call, calls.currentForm(call), lead, act);
        pitched.partners().stream()
                .map(OrganisationId::new)
                .filter(partner -> !partner.equals(lead))
                .forEach(partner -> application.addPartner(
                        partner,
                        directory.contactOf(partner).map(PersonCard::id).orElse(null)));
        pitched.fellows()
                .forEach(fellow -> application.addPerson(
                        new OrganisationId(fellow.partner()), new PersonId(fellow.person()), fellow.name()));
        application.name(PitchTexts.title(pitched));
        application.serve(PitchTexts.PURPOSE, pitched.fellowship());
        application.pitchedBy(pitched.fellowship());
        applications.add(application);
        applications.flush();
        texts.write(application, pitched, act);
        moves.fire(application.started(act));
    }
}
