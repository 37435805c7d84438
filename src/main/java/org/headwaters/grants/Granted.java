package org.headwaters.grants;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/**
 * What a grant is beside its moves: the case it belongs to, its terms and dates, its partners and who of them is there.
 * {@link #make} is the only line of the house that changes a grant's stage.
 */
@MappedSuperclass
public abstract class Granted extends Aggregate {
    /** Days from the last day of the meeting to the report. */
    static final int REPORT_AFTER = 30;

    @OneToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @ManyToOne(fetch = LAZY, optional = false)
    private Call call;

    private String reference;
    private String title;

    @Enumerated(STRING)
    private GrantStage stage = GrantStage.OFFERED;

    @Embedded
    private GrantTerms terms;

    @Embedded
    private GrantDates dates;

    @Embedded
    private GrantReport report = GrantReport.unwritten();

    @Column(name = "search_text")
    private String searchText;

    @OneToMany(mappedBy = "grant", cascade = ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<GrantPartner> partners = new ArrayList<>();

    @OneToMany(mappedBy = "grant", cascade = ALL, orphanRemoval = true)
    private List<GrantPerson> people = new ArrayList<>();

    protected Granted() {}

    /**
     * The terms of an award that was just told.
     *
     * @param year in which it was told, by the network's calendar
     * @param words its title, partners and places in lower case, for searching
     */
    Granted(Application told, int year, String words) {
        application = told;
        call = told.getCall();
        reference = told.getReference();
        told.getPartners().forEach(p -> partners.add(new GrantPartner(self(), p.getOrganisation(), p.getPosition())));
        offer(year, words);
    }

    /** The decision as it stands now, and who is to meet as its applicants say it now. Their partners never change. */
    final void offer(int year, String words) {
        title = application.getTitle();
        seat(asApplied());
        var decision = application.getDecision();
        terms = new GrantTerms(
                new Money(decision.getAwardedMinor(), application.getCurrency()), application.getPayee());
        if (dates == null) {
            dates = new GrantDates(decision.getToldAt(), year);
        } else {
            dates.tell(decision.getToldAt(), year);
        }
        searchText = words;
    }

    /** By the network's calendar, and as words are folded everywhere. */
    final void fileUnder(int year, String words) {
        dates.year(year);
        searchText = words;
    }

    private Map<OrganisationId, Present> asApplied() {
        return partners.stream().map(GrantPartner::getOrganisation).collect(toMap(identity(), partner -> {
            var theirs = application.getPeople().stream()
                    .filter(p -> p.getOrganisation().equals(partner))
                    .map(ApplicationPerson::getPerson)
                    .toList();
            var known = theirs.stream().filter(Objects::nonNull).collect(toSet());
            return new Present("", known, theirs.size() - known.size());
        }));
    }

    /**
     * Puts who is there in place of who was to be. Whoever stays keeps the row, also with another partner: a person is at
     * one table once.
     */
    final void seat(Map<OrganisationId, Present> there) {
        var seats = new LinkedHashMap<PersonId, OrganisationId>();
        there.forEach((partner, present) -> present.people().forEach(person -> {
            if (seats.put(person, partner) != null) {
                throw new Refusal("grants.refused.grant.twoSeats");
            }
        }));
        partners.forEach(partner -> partner.bring(
                there.containsKey(partner.getOrganisation())
                        ? there.get(partner.getOrganisation()).others()
                        : 0));
        people.removeIf(p -> !seats.containsKey(p.getPerson()));
        people.forEach(p -> p.sitWith(seats.remove(p.getPerson())));
        seats.forEach((person, partner) -> people.add(new GrantPerson(self(), partner, person)));
    }

    /** It takes people of two partners to meet. */
    final void requireTwoThere() {
        if (partners.stream().filter(this::isThere).count() < 2) {
            throw new Refusal("grants.refused.grant.twoThere");
        }
    }

    private boolean isThere(GrantPartner partner) {
        return partner.getGuests() > 0
                || people.stream().anyMatch(p -> p.getOrganisation().equals(partner.getOrganisation()));
    }

    /** How many there are of all partners: names stay out of the trail. */
    final String counted() {
        return people.size()
                + partners.stream().mapToInt(GrantPartner::getGuests).sum() + " people";
    }

    /** Makes the move, or refuses it and changes nothing. */
    final LifeStep make(GrantMove move, Act act, String reason, String detail) {
        var from = stage;
        stage = check(move, act);
        return step(move, from, reason, detail, act);
    }

    final GrantStage check(GrantMove move, Act act) {
        if (!move.who().contains(act.as())) {
            throw new Refusal("grants.refused.notYours", move.name());
        }
        return move.from(stage);
    }

    final LifeStep step(GrantMove move, GrantStage from, String reason, String detail, Act act) {
        var as = act.as().name();
        return new LifeStep(
                reference, title, move, from, stage, act.who(), as, act.at(), reason, detail, getVersion() + 1);
    }

    private Grant self() {
        return (Grant) this;
    }

    void requireSeenAs(long version) {
        requireSeen(version);
    }

    GrantPartner partner(OrganisationId organisation) {
        return partners.stream()
                .filter(p -> p.getOrganisation().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /** Those of its partners that these are. */
    List<GrantPartner> of(Collection<OrganisationId> actingFor) {
        return partners.stream()
                .filter(p -> actingFor.contains(p.getOrganisation()))
                .toList();
    }

    /** May be written in: the report is with its writers. */
    boolean isOpenForWriting() {
        return stage == GrantStage.MET;
    }

    Application getApplication() {
        return application;
    }

    public Call getCall() {
        return call;
    }

    public String getReference() {
        return reference;
    }

    public String getTitle() {
        return title;
    }

    public GrantStage getStage() {
        return stage;
    }

    public Money getAmount() {
        return terms.getAmount();
    }

    public GrantTerms getTerms() {
        return terms;
    }

    public OrganisationId getPayee() {
        return terms.getPayee();
    }

    public GrantDates getDates() {
        return dates;
    }

    /** The day by whose end the report is due; null while nobody has said when they meet. */
    public LocalDate getReportDue() {
        var until = dates.getMeetingUntil();
        return until == null ? null : until.plusDays(REPORT_AFTER);
    }

    /** Its money is to be sent: nothing was sent yet, or what was sent came back. */
    boolean isOwed() {
        return dates.getPaidAt() == null
                && (GrantMove.PAY.mayStartFrom(stage) || GrantMove.PAY_AGAIN.mayStartFrom(stage));
    }

    public GrantReport getReport() {
        return report;
    }

    /** As they stand on the application, however they were read. */
    public List<GrantPartner> getPartners() {
        return partners.stream()
                .sorted(Comparator.comparingInt(GrantPartner::getPosition))
                .toList();
    }

    public List<GrantPerson> getPeople() {
        return List.copyOf(people);
    }

    public boolean isAgreedByAll() {
        return partners.stream().allMatch(GrantPartner::isAgreed);
    }

    /** The line is public once the report is accepted and every partner lets it stand. */
    public boolean isLinePublic() {
        return stage == GrantStage.CLOSED
                && report.getPublicLine() != null
                && partners.stream().allMatch(GrantPartner::isPublic);
    }
}
