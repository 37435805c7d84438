package org.headwaters.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Folding;

/** An organisation the network knows. Its reference is a readable word in addresses and never changes. */
@Entity
@Table(name = "organisation")
public class Organisation extends Aggregate {
    private String reference;
    private String name;

    @Column(name = "short_name")
    private String shortName;

    private String sector;
    private String place;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "member_since")
    private LocalDate memberSince;

    @Column(name = "legal_name")
    private String legalName;

    @Column(name = "registered_number")
    private String registered;

    private String website;

    private String logo;

    /** The number of the organisation in which this one lives on, null as a rule. */
    @Column(name = "merged_into")
    private Long mergedInto;

    @Column(name = "sort_text")
    private String sortText;

    @Column(name = "search_text")
    private String searchText;

    protected Organisation() {}

    Organisation(String reference, String name, String shortName, String sector, String place, Standing standing) {
        this.reference = Objects.requireNonNull(reference);
        this.name = Words.required("name", name, 160);
        this.shortName = Words.required("shortName", shortName, 60);
        this.sector = Objects.requireNonNull(sector);
        this.place = Words.required("place", place, 120);
        this.standing = Objects.requireNonNull(standing);
        this.sortText = Folding.of(name);
        this.searchText = Folding.findable(name, shortName, place);
    }

    /** What it tells of itself, its lists apart; names are found again by the new ones. */
    void describe(Profile profile) {
        name = profile.name();
        shortName = profile.shortName();
        legalName = profile.legalName();
        sector = profile.sector();
        place = profile.place();
        registered = profile.registered();
        website = profile.website();
        sortText = Folding.of(name);
        searchText = Folding.findable(name, shortName, place);
    }

    /** @param file the number of the kept picture, null for none */
    void show(String file) {
        logo = file;
    }

    /** The number in the register goes to the organisation that this one was merged into. */
    void giveUpNumber() {
        registered = null;
    }

    /** One that has just been named: whatever it becomes, it becomes by a {@link StandingMove}. */
    static Organisation nominated(String reference, String name, String shortName, String sector, String place) {
        return new Organisation(reference, name, shortName, sector, place, Standing.NOMINATED);
    }

    /** Moves on; to membership only with an accepted commitment, and since today where it was no partner before. */
    void make(StandingMove move, AcceptedCommitments accepted, LocalDate today) {
        var next = move.from(standing);
        if (next == Standing.MEMBER) {
            requirePromise(accepted);
            memberSince = memberSince == null || standing != Standing.PAUSED ? today : memberSince;
        }
        standing = next;
    }

    /** As an older list says it. */
    void memberSince(LocalDate day) {
        memberSince = day;
    }

    /** The number in the register of the one that lives on in this one. */
    void takeNumber(String number) {
        registered = number;
    }

    /** Lives on in another one from now on. */
    void mergeInto(OrganisationId survivor) {
        standing = StandingMove.MERGE.from(standing);
        mergedInto = survivor.value();
    }

    private void requirePromise(AcceptedCommitments accepted) {
        if (!accepted.anyOf(id())) {
            throw new Refusal("network.refused.noPromise", name);
        }
    }

    /** Itself, when whoever wants to change it has seen the present state. */
    Organisation asSeen(long seenVersion) {
        requireSeen(seenVersion);
        return this;
    }

    OrganisationId id() {
        return new OrganisationId(getId());
    }

    OrganisationCard card() {
        return new OrganisationCard(id(), reference, name, shortName, place);
    }

    public String getReference() {
        return reference;
    }

    public String getName() {
        return name;
    }

    public String getShortName() {
        return shortName;
    }

    public String getSector() {
        return sector;
    }

    public String getPlace() {
        return place;
    }

    /** As its papers call it, null where that is its name. */
    public String getLegalName() {
        return legalName;
    }

    /** As {@link RegisteredNumber} writes it, null where none is known. */
    public String getRegistered() {
        return registered;
    }

    public String getWebsite() {
        return website;
    }

    /** The number of the kept picture, null without one. */
    public String getLogo() {
        return logo;
    }

    /** The name folded for sorting. */
    public String getSortText() {
        return sortText;
    }

    public Standing getStanding() {
        return standing;
    }

    /** In which organisation it lives on, empty as a rule. */
    Optional<OrganisationId> survivor() {
        return Optional.ofNullable(mergedInto).map(OrganisationId::new);
    }

    /** Since when it has been a partner, null for one that is not or not yet. */
    public LocalDate getMemberSince() {
        return memberSince;
    }
}
