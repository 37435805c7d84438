package org.headwaters.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** What a coach or staff say to a promise while it is being written, and what its partner answers. */
@Entity
@Table(name = "commitment_comment")
public class CommitmentComment extends Aggregate {
    @Column(name = "commitment_id")
    private long commitmentId;

    private long author;

    @Enumerated(EnumType.STRING)
    @Column(name = "author_as")
    private Seat authorAs;

    private String content;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected CommitmentComment() {}

    CommitmentComment(Commitment promise, Seat as, String text, PersonId author, Instant at) {
        var said = Typed.remark(text);
        if (said == null) {
            throw new Refusal("commitments.refused.saySomething");
        }
        this.commitmentId = promise.getId();
        this.author = author.value();
        this.authorAs = as;
        this.content = said;
        this.writtenAt = at;
    }

    public long getCommitmentId() {
        return commitmentId;
    }

    public PersonId getAuthor() {
        return new PersonId(author);
    }

    public Seat getAuthorAs() {
        return authorAs;
    }

    public String getContent() {
        return content;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
