package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.Mails;
import org.headwaters.platform.security.Accounts;
import org.headwaters.platform.text.Folding;
import org.headwaters.platform.text.Texts;

/** Enters an organisation that was named, with the person who would carry the network inside it. */
@ApplicationScoped
class Entrants {
    static final String WAY = "/partners/join";

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Candidacies candidacies;

    @Inject
    Standings standings;

    @Inject
    Accounts accounts;

    @Inject
    AskingToCarry asking;

    @Inject
    Mails mails;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    NetworkDay day;

    @Inject
    @ConfigProperty(name = "network.name", defaultValue = "Headwaters")
    String network;

    /** A stranger who has shown that the address is its own: it carries the organisation from now on. */
    Candidacy enter(NewCandidate candidate) {
        var way = named(candidate, null);
        carry(way);
        tell(way);
        return way;
    }

    /** A partner names it: its person is asked by mail, and carries nothing before saying yes. */
    Candidacy enter(NewCandidate candidate, Organisation by) {
        var way = named(candidate, by);
        asking.ask(way, "network.named." + way.getOrganisation().getReference() + "." + way.getId());
        return way;
    }

    /** From today on the contact carries the organisation inside, and may come in. */
    void carry(Candidacy way) {
        var contact = way.getContact();
        people.add(teamOf(way.getOrganisation()).join(contact, AffiliationRole.INTRAPRENEUR, day.today()));
        if (accounts.byEmail(contact.getEmail()).isPresent()) {
            accounts.alsoAs(contact.id(), Roles.PARTNER);
        } else {
            accounts.invite(contact.id(), contact.getName(), contact.getEmail(), List.of(Roles.PARTNER));
        }
    }

    private Team teamOf(Organisation organisation) {
        return new Team(organisation, people.affiliationsWith(organisation.id(), day.today()));
    }

    /** Nobody takes over an organisation by typing its name: one that is known is asked again by the backbone alone. */
    private Candidacy named(NewCandidate candidate, Organisation by) {
        requireSector(candidate.sector());
        if (organisations.isNamed(Folding.of(candidate.name()))) {
            throw new Refusal("network.refused.known", candidate.name());
        }
        accounts.byEmail(candidate.email()).ifPresent(accounts::requireOutside);
        var organisation = organisations.add(Organisation.nominated(
                organisations.freeReference(candidate.name()),
                candidate.name(),
                shortened(candidate.name()),
                candidate.sector(),
                candidate.place()));
        standings.named(organisation, candidate.why());
        var contact = people.known(candidate.email())
                .orElseGet(() -> people.add(new Person(
                        candidate.contactName(), candidate.email(), day.zone().getId(), "en")));
        return candidacies.add(new Candidacy(
                organisation,
                by,
                by == null ? null : caller.person().value(),
                contact,
                candidate.why(),
                clock.instant()));
    }

    void requireSector(String code) {
        if (organisations.sectors().stream()
                .noneMatch(sector -> sector.getCode().equals(code))) {
            throw new Refusal("network.refused.sector.unknown");
        }
    }

    private void tell(Candidacy way) {
        var texts = Texts.in(Locale.ENGLISH);
        var organisation = way.getOrganisation();
        mails.send(
                "network.named." + organisation.getReference() + "." + way.getId(),
                new Mail(
                        way.getContact().id(),
                        texts.get("network.mail.asked.subject", network, organisation.getName()),
                        texts.get(
                                "network.mail.asked.body", way.getContact().getName(), organisation.getName(), network),
                        texts.get("network.mail.why"),
                        WAY + "?ref=" + organisation.getReference()));
    }

    static String shortened(String name) {
        var longest = 60;
        return name.codePointCount(0, name.length()) <= longest
                ? name
                : name.substring(0, name.offsetByCodePoints(0, longest)).strip();
    }
}
