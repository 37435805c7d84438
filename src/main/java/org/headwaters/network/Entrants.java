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

    /** Nobody takes over an organisation by typing its name: one that is known is asked again by the backbone alone. */
    Candidacy enter(NewCandidate candidate, Organisation by) {
        requireSector(candidate.sector());
        if (organisations.isNamed(Folding.of(candidate.name()))) {
            throw new Refusal("network.refused.known", candidate.name());
        }
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
        people.add(new Team(organisation, List.of()).join(contact, AffiliationRole.INTRAPRENEUR, day.today()));
        var way = candidacies.add(new Candidacy(
                organisation,
                by,
                by == null ? null : caller.person().value(),
                contact,
                candidate.why(),
                clock.instant()));
        letIn(contact);
        write(way);
        return way;
    }

    void requireSector(String code) {
        if (organisations.sectors().stream()
                .noneMatch(sector -> sector.getCode().equals(code))) {
            throw new Refusal("network.refused.sector.unknown");
        }
    }

    private void letIn(Person contact) {
        if (accounts.byEmail(contact.getEmail()).isPresent()) {
            accounts.alsoAs(contact.id(), Roles.PARTNER);
        } else {
            accounts.invite(contact.id(), contact.getName(), contact.getEmail(), List.of(Roles.PARTNER));
        }
    }

    private void write(Candidacy way) {
        var texts = Texts.in(Locale.ENGLISH);
        var organisation = way.getOrganisation();
        var words = way.getNamedBy() == null ? "network.mail.asked." : "network.mail.named.";
        mails.send(
                "network.named." + organisation.getReference() + "." + way.getId(),
                new Mail(
                        way.getContact().id(),
                        texts.get(words + "subject", network, organisation.getName()),
                        texts.get(
                                words + "body",
                                way.getContact().getName(),
                                organisation.getName(),
                                network,
                                way.getNamedBy() == null ? "" : way.getNamedBy().getName(),
                                way.getWhy()),
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
