package org.headwaters.network;

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
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * Two partners who may help one another. It happens when both have said yes and not before; until then the giver reads
 * only its own offer, and the seeker nothing of the giver but what every member reads in the directory.
 */
@Entity
@Table(name = "introduction")
public class Introduction extends Aggregate {
    private static final int LONGEST_NEED = 400;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "seeker_id")
    private Organisation seeker;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "giver_id")
    private Organisation giver;

    @Column(updatable = false)
    private String competence;

    @Column(name = "need_words", updatable = false)
    private String need;

    @Column(name = "offer_words", updatable = false)
    private String offer;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Origin origin;

    @Column(name = "check_in_id", updatable = false)
    private Long checkInId;

    @Enumerated(EnumType.STRING)
    private IntroductionStage stage = IntroductionStage.GIVER_ASKED;

    @Column(name = "begun_by", updatable = false)
    private long begunBy;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "giver_by")
    private Long giverBy;

    @Column(name = "giver_at")
    private Instant giverAt;

    @Column(name = "seeker_by")
    private Long seekerBy;

    @Column(name = "seeker_at")
    private Instant seekerAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "open_pair")
    private String openPair;

    protected Introduction() {}

    private Introduction(Origin origin, Pair pair, PersonId by, Instant at) {
        this.origin = origin;
        this.seeker = pair.seeker();
        this.giver = pair.giver();
        this.competence = pair.competence();
        this.need = Typed.text(pair.need(), LONGEST_NEED).strip();
        this.offer = Objects.requireNonNull(pair.offer());
        this.begunBy = by.value();
        this.begunAt = Objects.requireNonNull(at);
        this.openPair = pair();
        if (seeker.id().equals(giver.id())) {
            throw new Refusal("network.refused.introduction.same");
        }
        if (seeker.getStanding() != Standing.MEMBER || giver.getStanding() != Standing.MEMBER) {
            throw new Refusal("network.refused.introduction.members");
        }
    }

    /** The seeker itself asks, and has said yes by that. */
    static Introduction asked(Pair pair, PersonId by, Instant at) {
        var begun = new Introduction(Origin.ASKED, pair, by, at);
        begun.seekerBy = by.value();
        begun.seekerAt = at;
        return begun;
    }

    /** The backbone laid a need beside an offer; neither side has said anything. */
    static Introduction suggested(Pair pair, Long checkIn, PersonId by, Instant at) {
        var begun = new Introduction(Origin.SUGGESTED, pair, by, at);
        begun.checkInId = checkIn;
        return begun;
    }

    /** The giver says yes: it is made where the seeker has asked itself, else the seeker is asked now. */
    void giverAgrees(PersonId by, Instant at) {
        make(seekerAt == null ? IntroductionMove.OFFER : IntroductionMove.MAKE, at);
        giverBy = by.value();
        giverAt = at;
    }

    /** The seeker says yes to what the giver has offered. */
    void seekerAgrees(PersonId by, Instant at) {
        if (giverAt == null) {
            throw new Refusal("network.refused.introduction.notYet");
        }
        make(IntroductionMove.MAKE, at);
        seekerBy = by.value();
        seekerAt = at;
    }

    void decline(Instant at) {
        make(IntroductionMove.DECLINE, at);
    }

    void withdraw(Instant at) {
        make(IntroductionMove.WITHDRAW, at);
    }

    private void make(IntroductionMove move, Instant at) {
        stage = move.from(stage);
        if (!stage.isOpen()) {
            endedAt = at;
            openPair = null;
        }
    }

    /** One of the two lives on in another one, which goes on with it. */
    void passOn(Organisation merged, Organisation survivor) {
        if (seeker.equals(merged)) {
            seeker = survivor;
        } else {
            giver = survivor;
        }
        if (stage.isOpen()) {
            openPair = pair();
        }
    }

    private String pair() {
        return seeker.getId() + "/" + giver.getId();
    }

    Introduction asSeen(long seenVersion) {
        requireSeen(seenVersion);
        return this;
    }

    public Organisation getSeeker() {
        return seeker;
    }

    public Organisation getGiver() {
        return giver;
    }

    /** What the seeker looks for; told to the giver only when it is made. */
    public String getNeed() {
        return need;
    }

    public String getOffer() {
        return offer;
    }

    public Origin getOrigin() {
        return origin;
    }

    /** The conversation it came from, null when it came from none. */
    public Long getCheckIn() {
        return checkInId;
    }

    public IntroductionStage getStage() {
        return stage;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    /** When the giver said yes, null as long as it has not. */
    public Instant getGiverAt() {
        return giverAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    /** Whether it is the giver whom it waits for. */
    boolean waitsForGiver() {
        return stage == IntroductionStage.GIVER_ASKED;
    }

    /** Whose turn it is, null when it is over. */
    Organisation waitsFor() {
        return switch (stage) {
            case GIVER_ASKED -> giver;
            case SEEKER_ASKED -> seeker;
            case MADE, DECLINED, WITHDRAWN -> null;
        };
    }

    /** Whether the seeker may know of it: it asked itself, or the giver has said yes. */
    boolean isKnownToSeeker() {
        return origin == Origin.ASKED || giverAt != null;
    }

    /** Whether each may know who the other is: always when made; before that the giver only of a seeker that asked. */
    boolean isSeekerNamed() {
        return origin == Origin.ASKED || stage == IntroductionStage.MADE;
    }

    /** Who began it. */
    public enum Origin {
        ASKED,
        SUGGESTED
    }

    /** Who seeks what, and who gives what. */
    record Pair(Organisation seeker, Organisation giver, String competence, String need, String offer) {}
}
