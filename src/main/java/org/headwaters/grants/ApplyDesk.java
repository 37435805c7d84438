package org.headwaters.grants;

import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Ics;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonNames;
import org.headwaters.reviews.ReviewedCase.Section;

/** What applicants read: their application while they write it, before they confirm it, after they submitted it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ApplyDesk {
    private static final int MOST_FOUND = 10;

    @Inject
    ApplicantDoor door;

    @Inject
    ApplyScreens screens;

    @Inject
    Applications applications;

    @Inject
    Calls calls;

    @Inject
    CaseText texts;

    @Inject
    LetterPost post;

    @Inject
    Promises promises;

    @Inject
    Clocks clocks;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed(PARTNER)
    public ApplyScreen apply(String reference) {
        return screens.of(door.read(reference));
    }

    /**
     * What the caller's partner has begun under a published call, and a second start would open; nothing for whoever acts
     * for several and has to say for which.
     */
    @RolesAllowed(PARTNER)
    public Optional<String> begun(String call) {
        var wanted = calls.get(call);
        if (wanted.getPublishedAt() == null) {
            throw new NotFound(call);
        }
        var acts = door.actsFor();
        if (acts.members().size() > 1) {
            return Optional.empty();
        }
        return ApplicantDoor.leads(acts).stream()
                .flatMap(lead -> applications.begun(wanted, lead).stream())
                .findFirst()
                .map(Application::getReference);
    }

    /** Partners that could join, by the alphabet; those already on it are left out. */
    @RolesAllowed(PARTNER)
    public List<OrganisationCard> candidates(String reference, String words) {
        var application = door.read(reference);
        return directory.find(words, MOST_FOUND).stream()
                .filter(card -> !application.isOf(List.of(card.id())))
                .toList();
    }

    /** Everything that is confirmed, on one page. */
    @RolesAllowed(PARTNER)
    public ConfirmScreen confirm(String reference) {
        var application = door.read(reference);
        var mine = door.actingFor();
        var waiting = application.getPartners().stream()
                .filter(p -> mine.contains(p.getOrganisation()) && !p.isConfirmed())
                .map(p -> directory.card(p.getOrganisation()).name())
                .toList();
        return new ConfirmScreen(
                application.getReference(),
                application.getVersion(),
                application.getApplicantStage(),
                application.getTitle(),
                application.getCall().getTitle(),
                application.getAsked(),
                names.nameOf(application.getStartedBy()),
                directory.card(application.getLead()).name(),
                application.getDeadline().announced(),
                waiting,
                application.isConfirmedByAll(),
                texts.of(application),
                Offers.of(application, Seat.APPLICANT, caller.person(), caller.roles(), clock.instant()));
    }

    /** What was promised at submission; nobody has a receipt of what was not submitted. */
    @RolesAllowed(PARTNER)
    public ReceiptScreen receipt(String reference) {
        var application = door.read(reference);
        if (application.getClock().getSubmittedAt() == null) {
            throw new NotFound(reference);
        }
        var call = application.getCall();
        var payee = directory.card(application.getPayee());
        return new ReceiptScreen(
                Receipt.of(application),
                application.getTitle(),
                call.getTitle(),
                payee.name(),
                application.getClock().getMoneyDue(),
                call.getWordDays(),
                call.getDecisionDays(),
                call.getReviewsNeeded(),
                Math.round(application.getActiveSeconds() / 60.0),
                told(application),
                clocks.past().of(call),
                Offers.of(application, Seat.APPLICANT, caller.person(), caller.roles(), clock.instant()));
    }

    private List<String> told(Application application) {
        var people = post.audience(application);
        var named = names.namesOf(people);
        return people.stream().map(person -> named.getOrDefault(person, "")).toList();
    }

    /** The promised dates as a calendar takes them. */
    @RolesAllowed(PARTNER)
    public Ics dates(String reference) {
        var application = door.read(reference);
        if (application.getClock().getSubmittedAt() == null) {
            throw new NotFound(reference);
        }
        return promises.of(application);
    }

    /**
     * What a co-signer reads before confirming.
     *
     * @param waiting the caller's partners that have not confirmed yet
     * @param complete whether all have confirmed
     */
    public record ConfirmScreen(
            String reference,
            long version,
            Stage stage,
            String title,
            String call,
            Money asked,
            String startedBy,
            String lead,
            Instant until,
            List<String> waiting,
            boolean complete,
            List<Section> sections,
            Offers offers) {}

    /** @param told the people who got a copy */
    public record ReceiptScreen(
            Receipt receipt,
            String title,
            String call,
            String payee,
            Instant moneyDue,
            int wordDays,
            int decisionDays,
            int reviews,
            long minutes,
            List<String> told,
            TwoClocks past,
            Offers offers) {}
}
