package org.headwaters.grants;

import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleText;
import org.headwaters.platform.text.Typed;

/**
 * Writing in an application: its fields one by one, and who meets whom. Everyone who acts for one of its partners may; to
 * everybody else it does not exist.
 */
@Stateless
public class WriteWorkflow {
    private static final int LONGEST_NAME = 160;

    @Inject
    ApplicantDoor door;

    @Inject
    Applications applications;

    @Inject
    Typist typist;

    @Inject
    Answers answers;

    @Inject
    CaseTrail trail;

    @Inject
    Purposes purposes;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Event<ConfirmAgain> events;

    /**
     * Keeps one field. The same text twice is saved once, so that a browser may send again what it is not sure of.
     *
     * @param seenVersion the version the text grew from, 0 for a field that was never filled in
     * @param seconds how long somebody was writing for it, pauses left out
     * @throws StaleText with the text that stands there, when somebody saved meanwhile
     */
    @RolesAllowed(PARTNER)
    public Saved save(String reference, String code, String text, long seenVersion, int seconds) {
        var application = door.hold(reference);
        var field = Field.of(application, code);
        var clean = field.checked(text);
        var act = door.act(Who.APPLICANT);
        var open = application.isOpenForWriting(field.question());
        var kept = typist.keep(application, code, clean, seenVersion, open, act);
        if (kept.anew()) {
            follow(application, field, clean);
            confirmAgain(application, field, act);
            applications.flush();
            applications.note(application, Typist.active(seconds), field.kind() == Field.Kind.TITLE ? clean : null);
        }
        return kept.saved();
    }

    /** Adds a partner with the people that the network knows there; who is asked to confirm is its contact. */
    @RolesAllowed(PARTNER)
    public void addPartner(String reference, String partner) {
        var application = door.hold(reference);
        var id = directory
                .partner(partner)
                .orElseThrow(() -> new NotFound("organisation"))
                .id();
        var contact = directory.contactOf(id).map(c -> c.id()).orElse(null);
        if (!application.isOf(List.of(id))) {
            trail.partnerAdded(application, partner);
        }
        application.addPartner(id, contact);
        directory.peopleOf(id, door.today()).forEach(p -> application.addPerson(id, p.id(), p.name()));
    }

    @RolesAllowed(PARTNER)
    public void removePartner(String reference, String partner) {
        var application = door.hold(reference);
        application.removePartner(organisation(partner).id());
        trail.partnerRemoved(application, partner);
    }

    /** Names who is asked to confirm for that partner. */
    @RolesAllowed(PARTNER)
    public void askInstead(String reference, String partner, PersonId person) {
        var application = door.hold(reference);
        var organisation = organisation(partner);
        requireOf(organisation, person);
        var before = application.getPartners().stream()
                .filter(p -> p.getOrganisation().equals(organisation.id()))
                .map(ApplicationPartner::getAsked)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        application.askInstead(organisation.id(), person);
        trail.contactChosen(application, partner, before, person);
    }

    /** @param person null for somebody whom the network does not know; then the name is what was typed */
    @RolesAllowed(PARTNER)
    public void addPerson(String reference, String partner, PersonId person, String name) {
        var application = door.hold(reference);
        var organisation = organisation(partner);
        if (person != null) {
            requireOf(organisation, person);
            var known = names.nameOf(person);
            application.addPerson(organisation.id(), person, known);
            trail.personAdded(application, partner, known);
            return;
        }
        var typed = Typed.line(name, Typed.LONGEST_LINE).strip();
        if (typed.isEmpty() || typed.length() > LONGEST_NAME) {
            throw new Refusal("grants.refused.name", LONGEST_NAME);
        }
        application.addPerson(organisation.id(), null, typed);
        trail.personAdded(application, partner, typed);
    }

    @RolesAllowed(PARTNER)
    public void removePerson(String reference, long id) {
        var application = door.hold(reference);
        application.getPeople().stream()
                .filter(p -> Objects.equals(p.getId(), id))
                .findFirst()
                .ifPresent(p -> trail.personRemoved(application, p.getName()));
        application.removePerson(id);
    }

    /** What was picked is a fact of the application beside being an answer. */
    private void follow(Application application, Field field, String text) {
        if (field.kind() == Field.Kind.PAYEE) {
            application.payTo(organisation(text).id());
        } else if (field.kind() == Field.Kind.PURPOSE) {
            var choice = purposes.pick(text);
            application.serve(choice.kind(), choice.reference());
        }
    }

    /** Whoever read it before the sum or its receiver changed has read another application. */
    private void confirmAgain(Application application, Field field, Act act) {
        if (application.getStage() != Stage.RETURNED
                || field.kind() != Field.Kind.CELL && field.kind() != Field.Kind.PAYEE) {
            return;
        }
        answers.makeStale(application);
        var asked = application.changeMoney(door.actingFor(), act);
        if (!asked.isEmpty()) {
            trail.confirmAgain(application, field.code());
            events.fire(new ConfirmAgain(application.step(null, Stage.RETURNED, null, act), asked));
        }
    }

    private OrganisationCard organisation(String partner) {
        return directory.byReference(partner).orElseThrow(() -> new NotFound("organisation"));
    }

    private void requireOf(OrganisationCard partner, PersonId person) {
        if (directory.peopleOf(partner.id(), door.today()).stream().noneMatch(p -> p.id().equals(person))) {
            throw new NotFound("person");
        }
    }

    /** What stands in a field now. */
    public record Saved(long version, String text, Instant at) {}
}
