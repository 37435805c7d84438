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

/** One thing that was sent to a partner after a conversation because it helps. */
@Entity
@Table(name = "useful_resource")
public class UsefulResource extends Aggregate {
    private static final int LONGEST_WORDS = 1000;
    private static final int LONGEST_LINK = 300;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "check_in_id", updatable = false)
    private CheckIn checkIn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String link;

    @Column(updatable = false)
    private String words;

    @Column(name = "sent_by", updatable = false)
    private long sentBy;

    @Column(name = "sent_to", updatable = false)
    private long sentTo;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    protected UsefulResource() {}

    UsefulResource(CheckIn checkIn, Useful useful, PersonId by, PersonId to, Instant at) {
        this.checkIn = Objects.requireNonNull(checkIn);
        this.kind = useful.kind();
        this.title = Words.required("useful", useful.title(), Typed.LONGEST_LINE);
        this.link = address(useful.link());
        var said = Typed.text(useful.words(), LONGEST_WORDS).strip();
        this.words = said.isEmpty() ? null : said;
        this.sentBy = by.value();
        this.sentTo = to.value();
        this.sentAt = Objects.requireNonNull(at);
    }

    /** A page of ours, or an address on the web; null for none. */
    private static String address(String typed) {
        if (typed == null || !typed.startsWith("/")) {
            return Website.optional(typed);
        }
        if (typed.startsWith("//") || typed.length() > LONGEST_LINK) {
            throw new Refusal("network.refused.website.shape");
        }
        return typed;
    }

    public Kind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    /** Where it is, null where it is no page. */
    public String getLink() {
        return link;
    }

    public String getWords() {
        return words;
    }

    public PersonId getSentTo() {
        return new PersonId(sentTo);
    }

    public Instant getSentAt() {
        return sentAt;
    }

    /** What kind of thing it is. */
    public enum Kind {
        INTRODUCTION,
        BRIEF,
        CALL,
        OTHER
    }

    /** What shall be sent. */
    public record Useful(Kind kind, String title, String link, String words) {}
}
