package org.headwaters.challenges;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;

/** A root cause, phrased as a variable: something that there can be more or less of. */
@Entity
@Table(name = "cause")
public class Cause extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "theme_id")
    private Theme theme;

    private String reference;

    @Column(name = "short_name")
    private String shortName;

    private String title;

    @Column(name = "brief")
    private String description;

    private String keywords = "";

    @Enumerated(EnumType.STRING)
    private CauseState state;

    @Column(name = "suggested_by")
    private Long suggestedBy;

    @Column(name = "suggested_for")
    private Long suggestedFor;

    @Column(name = "suggested_at")
    private Instant suggestedAt;

    private String why;
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_by")
    private Cause replacedBy;

    protected Cause() {}

    private Cause(String reference, CauseText text, CauseState state) {
        this.reference = Objects.requireNonNull(reference);
        this.state = state;
        write(text);
    }

    /** One that stands on the map at once. */
    static Cause live(String reference, CauseText text) {
        return new Cause(reference, text, CauseState.LIVE);
    }

    /** @param organisation for which it is suggested, null for none */
    static Cause suggested(
            String reference, CauseText text, String why, PersonId by, OrganisationId organisation, Instant at) {
        var cause = new Cause(reference, text, CauseState.SUGGESTED);
        cause.why = Objects.requireNonNull(why);
        cause.suggestedBy = by.value();
        cause.suggestedFor = organisation == null ? null : organisation.value();
        cause.suggestedAt = Objects.requireNonNull(at);
        return cause;
    }

    void write(CauseText text) {
        theme = Objects.requireNonNull(text.theme());
        title = text.title();
        shortName = text.shortName();
        description = text.description();
        keywords = text.keywords();
    }

    /** @param why needed to decline and to retire; @param instead the cause that stands in its place, null for none */
    void make(CauseMove move, String why, Cause instead) {
        if (move.needsReason() && why == null) {
            throw new Refusal("challenges.refused.reason");
        }
        if (instead != null && (isSameAs(instead) || instead.getState() != CauseState.LIVE)) {
            throw new Refusal("challenges.refused.replacement");
        }
        state = move.from(state);
        reason = why;
        replacedBy = instead;
    }

    /** Also where the two were read apart. */
    boolean isSameAs(Cause other) {
        return getReference().equals(other.getReference());
    }

    void requireSeenAs(long version) {
        requireSeen(version);
    }

    CauseText text() {
        return new CauseText(getTheme(), getTitle(), getShortName(), getDescription(), getKeywords());
    }

    SubjectRef subject() {
        return new SubjectRef(CausePurposes.KIND, getReference());
    }

    CauseId id() {
        return new CauseId(getId());
    }

    public Theme getTheme() {
        return theme;
    }

    public String getReference() {
        return reference;
    }

    /** What it is called where there is little room; null for none. */
    public String getShortName() {
        return shortName;
    }

    public String getTitle() {
        return title;
    }

    /** One sentence that says what is meant and how one would notice a change. */
    public String getDescription() {
        return description;
    }

    /** Words of the map's makers, apart by {@code |}. */
    public String getKeywords() {
        return keywords;
    }

    public CauseState getState() {
        return state;
    }

    /** Null where the backbone put it on the map. */
    public PersonId getSuggestedBy() {
        return suggestedBy == null ? null : new PersonId(suggestedBy);
    }

    public OrganisationId getSuggestedFor() {
        return suggestedFor == null ? null : new OrganisationId(suggestedFor);
    }

    public Instant getSuggestedAt() {
        return suggestedAt;
    }

    public String getWhy() {
        return why;
    }

    /** Why it was declined, or retired. */
    public String getReason() {
        return reason;
    }

    public Cause getReplacedBy() {
        return replacedBy;
    }
}
