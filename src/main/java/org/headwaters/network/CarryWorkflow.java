package org.headwaters.network;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.Mails;
import org.headwaters.platform.security.Secrets;
import org.headwaters.platform.text.Texts;

/**
 * The answer of somebody whom a partner has named to carry the network inside an organisation. Nobody speaks for an
 * organisation before saying yes: until then there is no affiliation, no way in and nothing that waits.
 */
@Stateless
public class CarryWorkflow {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @Inject
    Organisations organisations;

    @Inject
    Candidacies candidacies;

    @Inject
    Entrants entrants;

    @Inject
    AskingToCarry asking;

    @Inject
    Standings standings;

    @Inject
    Signing signing;

    @Inject
    People people;

    @Inject
    NetworkDay day;

    @Inject
    JoinDoor door;

    @Inject
    Mails mails;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "network.name", defaultValue = "Headwaters")
    String network;

    /** Yes: the person carries it from today on. The organisation's reference is answered. */
    @PermitAll
    public String accept(String token) {
        var way = awaited(token);
        way.said(clock.instant());
        entrants.carry(way);
        return way.getOrganisation().getReference();
    }

    /** No: the way in ends before it began, and whoever has named it is told; who speaks for that partner, where that person has left. */
    @PermitAll
    public void refuse(String token) {
        var way = awaited(token);
        var organisation = way.getOrganisation();
        var word = TEXTS.get("network.carry.saidNo", way.getContact().getName());
        way.said(clock.instant());
        standings.make(organisation, StandingMove.DECLINE, word);
        way.end(false, word, clock.instant());
        var key = "network.carry.no." + organisation.getReference() + "." + way.getId();
        var namer = new PersonId(way.getNamedByPerson());
        var by = way.getNamedBy();
        if (people.affiliationsWith(by.id(), day.today()).stream()
                .anyMatch(part -> part.getPerson().id().equals(namer))) {
            mails.send(key, saidNo(way, namer, TEXTS.get("network.mail.carryNo.why", organisation.getName())));
            return;
        }
        var why = TEXTS.get("network.mail.carryNo.whyTheirs", by.getName(), organisation.getName());
        signing.signers(by.id()).stream()
                .map(Person::id)
                .forEach(signer -> mails.send(key + "." + signer.value(), saidNo(way, signer, why)));
    }

    private Mail saidNo(Candidacy way, PersonId to, String why) {
        var organisation = way.getOrganisation().getName();
        return new Mail(
                to,
                TEXTS.get("network.mail.carryNo.subject", organisation),
                TEXTS.get("network.mail.carryNo.body", way.getContact().getName(), organisation, network),
                why,
                "/partners/nominate");
    }

    /** The first mail was lost or is too old: another one, and the link before it no longer works. */
    @RolesAllowed({OFFICER, APPROVER})
    public void askOnceMore(String reference, long seenVersion) {
        var way = door.read(reference).open().asSeen(seenVersion);
        if (!asking.isOpen(way)) {
            throw new Refusal("network.refused.carryAnswered");
        }
        asking.ask(way, "network.carry." + reference + "." + way.getId() + "." + seenVersion);
    }

    /** With the organisation held before the way in, as everywhere. */
    private Candidacy awaited(String token) {
        var hash = Secrets.kept(token == null ? "" : token);
        organisations.locked(candidacies.organisationCarriedBy(hash));
        return asking.requireOpen(candidacies.answered(hash));
    }
}
