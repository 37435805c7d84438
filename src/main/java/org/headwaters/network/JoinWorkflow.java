package org.headwaters.network;

import static java.util.stream.Collectors.joining;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.ReadinessMark.Mark;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.Mails;
import org.headwaters.platform.security.Doorbell;
import org.headwaters.platform.security.Secrets;
import org.headwaters.platform.text.Texts;

/** The way in up to the promise: being named by a partner or by oneself, looking at oneself, and being declined early. */
@Stateless
public class JoinWorkflow {
    /** Open ways in that one partner may have named at once. */
    private static final int MOST_NAMED = 10;

    /** Links that may be on their way at once to people who have not confirmed: more than that is a flood, not interest. */
    private static final int MOST_UNCONFIRMED = 200;

    private static final Duration ONE_DAY = Duration.ofDays(1);
    private static final Set<Standing> CHECKING = EnumSet.of(Standing.NOMINATED, Standing.READINESS);

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Candidacies candidacies;

    @Inject
    Entrants entrants;

    @Inject
    Standings standings;

    @Inject
    JoinDoor door;

    @Inject
    Doorbell bell;

    @Inject
    Mails mails;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    NetworkDay day;

    @Inject
    @ConfigProperty(name = "network.name", defaultValue = "Headwaters")
    String network;

    /** A partner names an organisation; its person is asked at once, and carries it after saying yes. The reference it is known by from now on. */
    @RolesAllowed(PARTNER)
    public String nominate(NewCandidate candidate) {
        var by = people.organisationsOf(caller.person(), Standing.PARTNERS, day.today()).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("network.refused.onlyPartnersName"));
        if (candidacies.openNamedBy(by).size() >= MOST_NAMED) {
            throw new Refusal("network.refused.namedMany", MOST_NAMED);
        }
        return entrants.enter(candidate, organisations.locked(by))
                .getOrganisation()
                .getReference();
    }

    /** A stranger asks for an organisation. The answer is the same for everybody; what follows is in the mail. */
    @PermitAll
    public void ask(NewCandidate candidate) {
        bell.ring(candidate.email());
        entrants.requireSector(candidate.sector());
        var now = clock.instant();
        candidacies.forget(now.minus(AskedToJoin.LIFE));
        if (candidacies.askedSince(null, now.minus(ONE_DAY)) >= MOST_UNCONFIRMED) {
            throw new Refusal("network.refused.flood");
        }
        if (candidacies.askedSince(candidate.email(), now.minus(ONE_DAY)) > 0) {
            return;
        }
        var token = Secrets.fresh();
        candidacies.add(new AskedToJoin(candidate, Secrets.kept(token), caller.address(), now));
        var texts = Texts.in(Locale.ENGLISH);
        mails.send(
                "network.asked." + Secrets.kept(token),
                new Mail(
                        null,
                        candidate.email(),
                        texts.get("network.mail.confirm.subject", network, candidate.name()),
                        texts.get("network.mail.confirm.body", candidate.contactName(), candidate.name(), network),
                        texts.get("network.mail.confirm.why", network),
                        "/partners/begin?link=" + token,
                        List.of()));
    }

    /** The mailed link was opened and its button pressed: now the organisation is on its way. Its name is answered. */
    @PermitAll
    public String confirm(String token) {
        var asked = candidacies.asked(Secrets.kept(token == null ? "" : token)).confirm(clock.instant());
        return entrants.enter(asked).getOrganisation().getName();
    }

    /**
     * How the organisation sees itself, once or again until its promise is sent.
     *
     * @param seenVersion of the way in, as the page showed it: of two who answer at once the second one looks again
     */
    @RolesAllowed(PARTNER)
    public void check(String reference, long seenVersion, List<Mark> marks) {
        var organisation = organisations.locked(
                door.read(reference).open().getOrganisation().id());
        if (!door.isOwn(organisation.id())) {
            throw new NotFound("candidacy");
        }
        if (!CHECKING.contains(organisation.getStanding())) {
            StandingMove.CHECK_ITSELF.from(organisation.getStanding());
        }
        if (!marks.stream()
                        .map(Mark::trait)
                        .collect(java.util.stream.Collectors.toSet())
                        .equals(EnumSet.allOf(Trait.class))
                || marks.size() != Trait.values().length) {
            throw new Refusal("network.refused.mark");
        }
        var way = candidacies
                .openOf(organisation.id())
                .orElseThrow(() -> new NotFound("candidacy"))
                .asSeen(seenVersion);
        var kept = candidacies.marksOf(way);
        var before = told(kept.stream().map(ReadinessMark::shown));
        marks.forEach(given -> kept.stream()
                .filter(mark -> mark.getTrait() == given.trait())
                .findFirst()
                .ifPresentOrElse(mark -> mark.give(given), () -> candidacies.add(new ReadinessMark(way, given))));
        if (organisation.getStanding() == Standing.NOMINATED) {
            standings.make(organisation, StandingMove.CHECK_ITSELF, null);
            way.checked(clock.instant());
        }
        candidacies.touch(way);
        candidacies.settle();
        audit.write("network.checked", Standings.subject(organisation), before, told(marks.stream()));
    }

    /** The marks as the audit keeps them, null where there are none. */
    private static String told(Stream<Mark> marks) {
        var given = marks.toList();
        var told = Stream.of(Trait.values())
                .flatMap(trait -> given.stream().filter(mark -> mark.trait() == trait))
                .map(mark -> mark.trait() + " " + mark.mark() + ": " + mark.evidence())
                .collect(joining("; "));
        return told.isEmpty() ? null : told;
    }

    /** The backbone ends a way in before a promise was sent; whoever carried it is told why. */
    @RolesAllowed({OFFICER, APPROVER})
    public void decline(String reference, long seenVersion, String word) {
        var way = door.read(reference).open().asSeen(seenVersion);
        var organisation = organisations.locked(way.getOrganisation().id());
        if (!CHECKING.contains(organisation.getStanding())) {
            throw new Refusal("network.refused.beingRead");
        }
        var said = Words.required("word", word, 1000);
        var carried = !way.isUnanswered();
        standings.make(organisation, StandingMove.DECLINE, said);
        way.end(false, said, clock.instant());
        if (!carried) {
            return; // nobody has said yes yet, so that there is nobody to tell
        }
        var texts = Texts.in(Locale.ENGLISH);
        mails.send(
                "network.declined." + organisation.getReference() + "." + way.getId(),
                new Mail(
                        way.getContact().id(),
                        texts.get("network.mail.declined.subject", network, organisation.getName()),
                        texts.get(
                                "network.mail.declined.body",
                                way.getContact().getName(),
                                organisation.getName(),
                                network,
                                said),
                        texts.get("network.mail.why"),
                        Entrants.WAY + "?ref=" + organisation.getReference()));
    }

    /**
     * The backbone asks an organisation again that was declined or has left, or for the first time one that a file has
     * brought; its people are those it has.
     */
    @RolesAllowed({OFFICER, APPROVER})
    public void askAgain(String reference, String why) {
        var organisation = organisations
                .byReference(reference)
                .map(found -> organisations.locked(found.id()))
                .orElseThrow(() -> new NotFound("organisation"));
        var contact = people.affiliationsWith(organisation.id(), day.today()).stream()
                .findFirst()
                .map(Affiliation::getPerson)
                .orElseThrow(() -> new Refusal("network.refused.noIntrapreneur", organisation.getName()));
        var brought = organisation.getStanding() == Standing.NOMINATED
                && candidacies.newest(organisation.id()).isEmpty();
        if (!brought) {
            standings.make(organisation, StandingMove.ASK_AGAIN, why);
        }
        candidacies.add(new Candidacy(organisation, null, null, contact, why, clock.instant()));
    }
}
