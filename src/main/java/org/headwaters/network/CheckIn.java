package org.headwaters.network;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * The backbone rang a partner and heard something. What it heard is private to the backbone. The conversation is not
 * over before something useful was sent, and that is owed within fourteen days of it.
 */
@Entity
@Table(name = "check_in")
public class CheckIn extends Aggregate {
    /** Days in which something useful is sent. */
    static final int DAYS = 14;

    private static final int LONGEST_HEADLINE = 160;
    private static final int LONGEST_CALL = 24 * 60;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "on_day", updatable = false)
    private LocalDate day;

    @Column(name = "due_day", updatable = false)
    private LocalDate due;

    @Column(updatable = false)
    private int minutes;

    @Column(name = "spoke_with", updatable = false)
    private Long spokeWith;

    @Column(name = "by_person")
    private long by;

    @Column(updatable = false)
    private String headline;

    private String heard;

    @Enumerated(EnumType.STRING)
    private CheckInStage stage = CheckInStage.OPEN;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** The organisation that was rung, while it is open: nobody rings twice before the first call is answered for. */
    @Column(name = "open_of")
    private Long openOf;

    @OneToMany(mappedBy = "checkIn", cascade = CascadeType.PERSIST)
    @OrderBy("sentAt, id")
    private List<UsefulResource> resources = new ArrayList<>();

    protected CheckIn() {}

    CheckIn(Organisation organisation, Call call, PersonId by, LocalDate today) {
        this.organisation = Objects.requireNonNull(organisation);
        if (call.day() == null || call.day().isAfter(today) || call.day().isBefore(today.minusDays(DAYS))) {
            throw new Refusal("network.refused.checkIn.day", DAYS);
        }
        if (call.minutes() < 1 || call.minutes() > LONGEST_CALL) {
            throw new Refusal("network.refused.checkIn.minutes");
        }
        this.day = call.day();
        this.due = day.plusDays(DAYS);
        this.minutes = call.minutes();
        this.spokeWith = call.with() == null ? null : call.with().value();
        this.by = by.value();
        this.headline = Words.required("headline", call.headline(), LONGEST_HEADLINE);
        this.openOf = organisation.getId();
        write(call.heard());
    }

    /** What was heard, as it shall read from now on. */
    final void write(String text) {
        if (stage != CheckInStage.OPEN) {
            throw new Refusal("network.refused.checkIn.closed");
        }
        heard = Typed.text(text, Typed.LONGEST_TEXT);
    }

    /** Something useful went out. */
    void sent(UsefulResource useful) {
        if (stage != CheckInStage.OPEN) {
            throw new Refusal("network.refused.checkIn.closed");
        }
        resources.add(useful);
    }

    /** It is over: refused as long as nothing useful was sent within the days that it had. */
    void close(Instant at, ZoneId zone) {
        if (!isHelpedInTime(zone)) {
            throw new Refusal("network.refused.checkIn.nothingUseful", DAYS);
        }
        make(CheckInMove.CLOSE, at);
    }

    /** Something useful went out, but later than promised; this stays to be seen. */
    void closeLate(Instant at, ZoneId zone) {
        if (resources.isEmpty() || isHelpedInTime(zone)) {
            throw new Refusal("network.refused.checkIn.nothingUseful", DAYS);
        }
        make(CheckInMove.CLOSE_LATE, at);
    }

    private void make(CheckInMove move, Instant at) {
        stage = move.from(stage);
        closedAt = at;
        openOf = null;
    }

    boolean isHelpedInTime(ZoneId zone) {
        return resources.stream()
                .anyMatch(one -> !LocalDate.ofInstant(one.getSentAt(), zone).isAfter(due));
    }

    /**
     * Whom it was with lives on in another one, to whom something useful is owed from now on. The mark that it is open stays
     * its own: what both were told is owed to both.
     */
    void passTo(Organisation survivor) {
        organisation = survivor;
    }

    /** Whoever called is known as somebody else. */
    void passTo(PersonId survivor) {
        by = survivor.value();
    }

    CheckIn asSeen(long seenVersion) {
        requireSeen(seenVersion);
        return this;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public LocalDate getDay() {
        return day;
    }

    /** The last day on which something useful is in time. */
    public LocalDate getDue() {
        return due;
    }

    public int getMinutes() {
        return minutes;
    }

    /** With whom, null where nobody was written down. */
    public PersonId getSpokeWith() {
        return spokeWith == null ? null : new PersonId(spokeWith);
    }

    public PersonId getBy() {
        return new PersonId(by);
    }

    public String getHeadline() {
        return headline;
    }

    public String getHeard() {
        return heard;
    }

    public CheckInStage getStage() {
        return stage;
    }

    public List<UsefulResource> getResources() {
        return List.copyOf(resources);
    }

    /** A call as it is written down. */
    public record Call(LocalDate day, int minutes, PersonId with, String headline, String heard) {}
}
