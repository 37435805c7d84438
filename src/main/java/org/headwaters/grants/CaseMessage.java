package org.headwaters.grants;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * One thing said on a case: between its applicants and the officers, or a note among staff that applicants never see.
 * A question, and a note that names a colleague, wait until somebody ticks them off.
 */
@Entity
@Table(name = "case_message")
public class CaseMessage extends Aggregate {
    @Column(name = "application_id")
    private long applicationId;

    @Enumerated(STRING)
    private MessageKind kind;

    private long author;

    @Column(name = "author_staff")
    private boolean authorStaff;

    private String content;

    @Column(name = "written_at")
    private Instant writtenAt;

    private Long mentions;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private Long doneBy;

    protected CaseMessage() {}

    CaseMessage(Application application, MessageKind kind, String text, PersonId mentions, Act act) {
        var said = Typed.remark(text);
        if (said == null) {
            throw new Refusal("grants.refused.saySomething");
        }
        this.applicationId = application.getId();
        this.kind = kind;
        this.author = act.who().value();
        this.authorStaff = act.as() != Who.APPLICANT && act.as() != Who.CO_APPLICANT;
        this.content = said;
        this.mentions = mentions == null ? null : mentions.value();
        this.writtenAt = act.at();
    }

    /** A second tick changes nothing. */
    void tickOff(Act act) {
        if (!isWaiting()) {
            return;
        }
        doneAt = act.at();
        doneBy = act.who().value();
    }

    public long getApplicationId() {
        return applicationId;
    }

    public MessageKind getKind() {
        return kind;
    }

    public PersonId getAuthor() {
        return new PersonId(author);
    }

    public boolean isAuthorStaff() {
        return authorStaff;
    }

    public String getContent() {
        return content;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** The colleague whom a note names, null when it names nobody. */
    public PersonId getMentions() {
        return mentions == null ? null : new PersonId(mentions);
    }

    public Instant getDoneAt() {
        return doneAt;
    }

    /** Whether somebody has to do something about it. */
    public boolean isWaiting() {
        return doneAt == null && (kind == MessageKind.QUESTION || mentions != null);
    }
}
