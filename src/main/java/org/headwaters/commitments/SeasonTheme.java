package org.headwaters.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** What several partners said in one season, in one sentence, and what the network changes for it. */
@Entity
@Table(name = "season_theme")
public class SeasonTheme extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "season_id", updatable = false)
    private Season season;

    @Enumerated(EnumType.STRING)
    @Column(name = "theme_kind", updatable = false)
    private ThemeKind kind;

    private String words;

    @Column(name = "change_words")
    private String changeWords;

    private Boolean changed;

    @Column(name = "change_when")
    private String changeWhen;

    @Column(name = "change_by")
    private Long changeBy;

    private Long partners;

    @ManyToMany
    @JoinTable(
            name = "season_theme_review",
            joinColumns = @JoinColumn(name = "theme_id"),
            inverseJoinColumns = @JoinColumn(name = "review_id"))
    private Set<AnnualReview> reviews = new HashSet<>();

    protected SeasonTheme() {}

    SeasonTheme(Season season, ThemeKind kind, String words) {
        this.season = Objects.requireNonNull(season);
        this.kind = Objects.requireNonNull(kind);
        this.words = Typed.line(words, 200).strip();
        if (this.words.isEmpty()) {
            throw new Refusal("commitments.refused.season.theme");
        }
    }

    /** What the network changes for it, or why not; never without a day and a person. */
    void answer(String what, boolean isChange, String when, long seenVersion, PersonId who) {
        requireSeen(seenVersion);
        var said = Typed.line(what, 300).strip();
        var day = Typed.line(when, 60).strip();
        if (said.isEmpty() || day.isEmpty()) {
            throw new Refusal("commitments.refused.season.change");
        }
        changeWords = said;
        changed = isChange;
        changeWhen = day;
        changeBy = who.value();
    }

    /** So many partners said it, as all of them are told. */
    void told(long many) {
        partners = many;
    }

    /**
     * How many partners said it: as it was told, whatever became of their promises since.
     *
     * @param now as it is counted now
     */
    long partners(long now) {
        return partners == null ? now : partners;
    }

    /** This review says so, or does not. */
    void said(AnnualReview review, boolean so) {
        if (!so) {
            reviews.removeIf(one -> one.getId().equals(review.getId()));
        } else if (!isSaidIn(review)) {
            reviews.add(review);
        }
    }

    /** Whether this review says so, whoever has read it from the database. */
    boolean isSaidIn(AnnualReview review) {
        return reviews.stream().anyMatch(one -> one.getId().equals(review.getId()));
    }

    Set<AnnualReview> reviews() {
        return reviews;
    }

    public Season getSeason() {
        return Objects.requireNonNull(season);
    }

    public ThemeKind getKind() {
        return kind;
    }

    public String getWords() {
        return words;
    }

    /** Null while nobody has answered. */
    public String getChangeWords() {
        return changeWords;
    }

    /** Whether something changes by it; null while nobody has answered. */
    public Boolean getChanged() {
        return changed;
    }

    public String getChangeWhen() {
        return changeWhen;
    }

    PersonId changeBy() {
        return changeBy == null ? null : new PersonId(changeBy);
    }
}
