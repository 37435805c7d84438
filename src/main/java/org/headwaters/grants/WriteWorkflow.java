package org.headwaters.grants;

import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.headwaters.challenges.PurposeSource;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;

/**
 * Writing in an application: texts field by field, and what is picked beside them. Everyone who acts for one of its
 * partners may; to everybody else it does not exist.
 */
@Stateless
public class WriteWorkflow {
    /** Whoever saves again within this time was working in between; a longer gap was a pause and counts nothing. */
    private static final Duration PAUSE = Duration.ofMinutes(2);

    @Inject
    Applications applications;

    @Inject
    Answers answers;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Instance<PurposeSource> purposes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Keeps one field. The same text twice is saved once, so that a browser may send again what it is not sure of.
     *
     * @param seenVersion the version the text grew from, 0 for an empty field
     * @throws StaleAnswer with the text that stands there, when somebody saved meanwhile
     */
    @RolesAllowed(PARTNER)
    public Saved save(String reference, String code, String text, long seenVersion) {
        var application = mine(reference);
        var field = Field.of(application, code);
        var clean = field.isLine() ? Typed.line(text) : Typed.text(text);
        var now = act();
        var known = answers.find(application.id(), code).orElse(null);
        if (known != null && known.getContent().equals(clean)) {
            return new Saved(known.getVersion(), clean, known.getSavedAt());
        }
        if (!application.isOpenForWriting(field.question())) {
            throw new Refusal("grants.refused.notOpen");
        }
        var seconds = secondsSinceLastSave(application, now);
        var answer = known == null ? begin(application, code, clean, seenVersion, now) : known;
        if (known != null) {
            keepWhatOthersWrote(known, now);
            known.write(clean, seenVersion, names.nameOf(known.getSavedBy()), now);
        }
        applications.note(application, seconds, code.equals(Completeness.TITLE) ? clean : null);
        applications.flush();
        return new Saved(answer.getVersion(), clean, answer.getSavedAt());
    }

    @RolesAllowed(PARTNER)
    public void addPartner(String reference, OrganisationId partner) {
        var application = mine(reference);
        directory.card(partner);
        var contact = directory.contactOf(partner).map(c -> c.id()).orElse(null);
        application.addPartner(partner, contact);
        directory.peopleOf(partner, today()).forEach(p -> application.addPerson(partner, p.id(), p.name()));
    }

    @RolesAllowed(PARTNER)
    public void removePartner(String reference, OrganisationId partner) {
        mine(reference).removePartner(partner);
    }

    /** Names who is asked to confirm for that partner. */
    @RolesAllowed(PARTNER)
    public void askInstead(String reference, OrganisationId partner, PersonId person) {
        var application = mine(reference);
        requireOf(partner, person);
        application.askInstead(partner, person);
    }

    /** @param person null for somebody whom the network does not know; then the name is what was typed */
    @RolesAllowed(PARTNER)
    public void addPerson(String reference, OrganisationId partner, PersonId person, String name) {
        var application = mine(reference);
        if (person == null) {
            var typed = Typed.line(name).strip();
            if (typed.isEmpty()) {
                throw new Refusal("grants.refused.noName");
            }
            application.addPerson(partner, null, typed.substring(0, Math.min(typed.length(), 160)));
        } else {
            requireOf(partner, person);
            application.addPerson(partner, person, names.nameOf(person));
        }
    }

    @RolesAllowed(PARTNER)
    public void removePerson(String reference, long id) {
        mine(reference).removePerson(id);
    }

    @RolesAllowed(PARTNER)
    public void payTo(String reference, OrganisationId partner) {
        mine(reference).payTo(partner);
    }

    /** What it serves: one of the things the network knows. */
    @RolesAllowed(PARTNER)
    public void serve(String reference, String kind, String purpose) {
        var application = mine(reference);
        var choice = purposes.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .flatMap(source -> source.find(purpose))
                .orElseThrow(() -> new NotFound("purpose"));
        application.serve(choice.kind(), choice.reference());
    }

    private Answer begin(Application application, String code, String text, long seenVersion, Act act) {
        if (seenVersion != 0) {
            throw new NotFound("answer");
        }
        var first = new Answer(application.id(), code, text, act);
        answers.add(first);
        return first;
    }

    private void keepWhatOthersWrote(Answer known, Act act) {
        if (!known.getSavedBy().equals(act.who()) && !known.getContent().isBlank()) {
            answers.add(new EarlierAnswer(known, act));
        }
    }

    private long secondsSinceLastSave(Application application, Act now) {
        var last = answers.lastSaved(application.id(), now.who());
        var gap = last == null ? null : Duration.between(last, now.at());
        return gap == null || gap.compareTo(PAUSE) > 0 ? 0 : gap.toSeconds();
    }

    private void requireOf(OrganisationId partner, PersonId person) {
        if (directory.peopleOf(partner, today()).stream().noneMatch(p -> p.id().equals(person))) {
            throw new NotFound("person");
        }
    }

    private Application mine(String reference) {
        var application = applications.hold(reference);
        application.requireMember(directory.organisationsOf(caller.person(), today()));
        return application;
    }

    private Act act() {
        return new Act(caller.person(), Who.APPLICANT, clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What stands in a field now. */
    public record Saved(long version, String text, Instant at) {}
}
