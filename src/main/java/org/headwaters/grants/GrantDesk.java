package org.headwaters.grants;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwaters.funds.Payments;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.network.PersonCard;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.OneThread;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;

/** A grant as its partners, staff and finance read it; for everybody else there is none. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class GrantDesk {
    @Inject
    Grants grants;

    @Inject
    StaffDoor door;

    @Inject
    ApplicantDoor applicants;

    @Inject
    Answers answers;

    @Inject
    Payments payments;

    @Inject
    OneThread thread;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    NetworkDay day;

    @Inject
    Caller caller;

    @RolesAllowed({PARTNER, OFFICER, APPROVER, FINANCE})
    public GrantScreen open(String reference) {
        var grant = grants.get(reference);
        var seat = seat(grant);
        var mine = seat == Seat.APPLICANT ? applicants.actingFor() : List.<OrganisationId>of();
        var onItsWay = isOnItsWay(grant, seat);
        var cards = cards(grant);
        var named = seat == Seat.FINANCE ? Map.<PersonId, String>of() : names.namesOf(people(grant));
        return new GrantScreen(
                grant.getReference(),
                grant.getVersion(),
                grant.getTitle(),
                seat,
                grant.getStage(),
                GrantOffers.of(grant, seat, caller.roles(), mine, onItsWay),
                terms(grant, seat, cards),
                grant.getPartners().stream()
                        .map(partner -> partner(grant, partner, cards, named, mine))
                        .toList(),
                isRead(grant, seat) ? report(grant, named) : null,
                grant.getMoreAsked(),
                seat == Seat.FINANCE ? null : grant.getCancelAsked(),
                onItsWay,
                thread.onPageOf(GrantCase.subject(grant.getApplication()), caller));
    }

    /** Who may be there of each partner, and who is named now: for whoever changes that, or says who was there. */
    @RolesAllowed({PARTNER, OFFICER})
    public Seats seats(String reference) {
        var grant = grants.get(reference);
        var seat = seat(grant);
        var mine = seat == Seat.APPLICANT ? applicants.actingFor() : List.<OrganisationId>of();
        var cards = cards(grant);
        var known = directory.peopleOf(
                grant.getPartners().stream().map(GrantPartner::getOrganisation).toList(), day.today());
        var named = names.namesOf(people(grant));
        return new Seats(
                grant.getReference(),
                grant.getVersion(),
                grant.getTitle(),
                GrantOffers.of(grant, seat, caller.roles(), mine, isOnItsWay(grant, seat)),
                grant.getAmount(),
                grant.getDates().getMeetingFrom(),
                grant.getDates().getMeetingUntil(),
                grant.getPartners().stream()
                        .map(partner -> new SeatsOf(
                                cards.get(partner.getOrganisation()).reference(),
                                cards.get(partner.getOrganisation()).name(),
                                chairs(grant, partner, known.getOrDefault(partner.getOrganisation(), List.of()), named),
                                partner.getGuests()))
                        .toList());
    }

    /** Staff keep what they asked more about before them; its writers have it open. */
    private static boolean isRead(Grant grant, Seat seat) {
        return seat != Seat.FINANCE
                && grant.getDates().getReportedAt() != null
                && (seat == Seat.STAFF || !grant.isOpenForWriting());
    }

    /** Asked only for whoever could cancel it otherwise. */
    private boolean isOnItsWay(Grant grant, Seat seat) {
        return seat == Seat.STAFF
                && GrantMove.CANCEL.mayStartFrom(grant.getStage())
                && payments.isOnItsWay(GrantCase.subject(grant.getApplication()));
    }

    private Seat seat(Grant grant) {
        var seat = door.seatOf(grant.getApplication());
        if (seat == Seat.NOBODY || seat == Seat.REVIEWER) {
            throw door.refused(grant.getApplication());
        }
        return seat;
    }

    private Map<OrganisationId, OrganisationCard> cards(Grant grant) {
        return directory.cards(
                grant.getPartners().stream().map(GrantPartner::getOrganisation).toList());
    }

    private static Collection<PersonId> people(Grant grant) {
        var people = new HashSet<PersonId>();
        grant.getPartners().forEach(partner -> people.add(partner.getAgreedBy()));
        grant.getPeople().forEach(person -> people.add(person.getPerson()));
        people.add(grant.getReportedBy());
        people.remove(null);
        return people;
    }

    private static GrantScreen.Terms terms(Grant grant, Seat seat, Map<OrganisationId, OrganisationCard> cards) {
        var dates = grant.getDates();
        var notPaid = grant.isOwed() ? dates.getNotPaidWhy() : null;
        return new GrantScreen.Terms(
                grant.getAmount(),
                grant.getTerms().getAwarded(),
                cards.get(grant.getPayee()).name(),
                grant.getCall().getTitle(),
                dates.getToldAt(),
                dates.getMeetingFrom(),
                dates.getMeetingUntil(),
                grant.getReportDue(),
                grant.getStage() == GrantStage.OFFERED ? null : dates.getAcceptedAt(),
                dates.getPaidAt(),
                notPaid != null,
                seat == Seat.APPLICANT ? null : notPaid,
                dates.getMetAt() != null,
                grant.getApplication().getClock().getMoneyDue());
    }

    private static GrantScreen.Partner partner(
            Grant grant,
            GrantPartner partner,
            Map<OrganisationId, OrganisationCard> cards,
            Map<PersonId, String> named,
            Collection<OrganisationId> mine) {
        var card = cards.get(partner.getOrganisation());
        return new GrantScreen.Partner(
                card.name(),
                card.link(),
                mine.contains(partner.getOrganisation()),
                partner.getAgreedBy() == null ? "" : named.getOrDefault(partner.getAgreedBy(), ""),
                partner.getAgreedAt(),
                grant.getPeople().stream()
                        .filter(person -> person.getOrganisation().equals(partner.getOrganisation()))
                        .map(person -> named.getOrDefault(person.getPerson(), ""))
                        .filter(name -> !name.isEmpty())
                        .sorted()
                        .toList(),
                partner.getGuests(),
                partner.isPublic());
    }

    private GrantScreen.Report report(Grant grant, Map<PersonId, String> named) {
        var report = grant.getReport();
        var handedIn = grant.getDates().getReportedAt();
        var typed = answers.of(grant.getApplication().id()).stream()
                .filter(answer ->
                        !grant.isOpenForWriting() || !answer.getSavedAt().isAfter(handedIn))
                .toList();
        var said = new ArrayList<GrantScreen.Said>();
        Arrays.stream(ReportField.values()).filter(ReportField::isQuestion).forEach(field -> text(typed, field)
                .ifPresent(text -> said.add(new GrantScreen.Said(field, text))));
        return new GrantScreen.Report(
                said,
                report.getOutcome(),
                new Money(report.getFollowOnMinor(), grant.getAmount().currency()),
                report.getFollowOnFrom(),
                report.getPublicLine(),
                grant.isLinePublic(),
                report.getPicture() == null ? null : "/files/" + report.getPicture(),
                report.getPictureWords(),
                named.getOrDefault(grant.getReportedBy(), ""),
                grant.getDates().getReportedAt());
    }

    /** Empty for what is being written anew. */
    private static Optional<String> text(List<Answer> typed, ReportField field) {
        return typed.stream()
                .filter(answer -> answer.getCode().equals(field.code()))
                .map(Answer::getContent)
                .findFirst();
    }

    private static List<Chair> chairs(
            Grant grant, GrantPartner partner, List<PersonCard> known, Map<PersonId, String> named) {
        var taken = grant.getPeople().stream()
                .filter(person -> person.getOrganisation().equals(partner.getOrganisation()))
                .map(GrantPerson::getPerson)
                .toList();
        var chairs = new ArrayList<Chair>();
        taken.forEach(person -> chairs.add(new Chair(person, named.getOrDefault(person, ""), true)));
        known.stream()
                .filter(card -> !taken.contains(card.id()))
                .forEach(card -> chairs.add(new Chair(card.id(), card.name(), false)));
        return chairs;
    }

    /**
     * @param offered the moves that this reader may make now
     * @param from null while nobody has said when they meet
     */
    public record Seats(
            String reference,
            long version,
            String title,
            Set<GrantMove> offered,
            Money amount,
            LocalDate from,
            LocalDate until,
            List<SeatsOf> partners)
            implements Serializable {}

    /** @param others how many more there are whom the network does not know by name */
    public record SeatsOf(String reference, String name, List<Chair> chairs, int others) implements Serializable {}

    /** @param taken whether the person is named now */
    public record Chair(PersonId person, String name, boolean taken) implements Serializable {}
}
