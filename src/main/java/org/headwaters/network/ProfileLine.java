package org.headwaters.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.text.Folding;

/** One line of an organisation's profile. It is never removed: what was taken out no longer holds from a moment on. */
@Entity
@Table(name = "profile_line")
public class ProfileLine extends Aggregate {
    static final int LONGEST = 160;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "list_name", updatable = false)
    @Enumerated(EnumType.STRING)
    private ProfileList list;

    @Column(updatable = false)
    private String competence;

    @Column(updatable = false)
    private String words;

    @Column(name = "search_text", updatable = false)
    private String searchText;

    @Column(name = "place_in_list")
    private int place;

    @Column(name = "since_at", updatable = false)
    private Instant sinceAt;

    @Column(name = "gone_at")
    private Instant goneAt;

    protected ProfileLine() {}

    ProfileLine(OrganisationId organisation, ProfileList list, Profile.Line line, int place, Instant at) {
        this.organisationId = organisation.value();
        this.list = Objects.requireNonNull(list);
        this.competence = line.competence();
        this.words = line.words();
        this.searchText = Folding.findable(words);
        this.place = place;
        this.sinceAt = Objects.requireNonNull(at);
    }

    public OrganisationId getOrganisation() {
        return new OrganisationId(organisationId);
    }

    public ProfileList getList() {
        return list;
    }

    /** Of what kind it is, null for a place or for those it works for. */
    public String getCompetence() {
        return competence;
    }

    public String getWords() {
        return words;
    }

    Profile.Line line() {
        return new Profile.Line(competence, words);
    }

    void standAt(int number) {
        place = number;
    }

    void leave(Instant at) {
        goneAt = at;
    }
}
