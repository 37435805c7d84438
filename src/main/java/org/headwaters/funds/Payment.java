package org.headwaters.funds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.text.Typed;

/**
 * Money on its way from a pool to one organisation. It is proposed for one version of the payee's account and approved for
 * that one alone; each time it is exported it has a number of its own on the bank's paper. Its verbs are package-private:
 * only the workflows make moves.
 */
@Entity
@Table(name = "payment")
public class Payment extends Aggregate {
    private String reference;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_reference")
    private String subjectReference;

    @Column(name = "pool_id")
    private long pool;

    @Column(name = "payee_id")
    private long payee;

    private String title;

    @Column(name = "amount_minor")
    private long amountMinor;

    private String currency;

    @Enumerated(EnumType.STRING)
    private PaymentStage stage = PaymentStage.DUE;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "account_id")
    private Long account;

    @Column(name = "proposed_by")
    private Long proposedBy;

    @Column(name = "endorsed_by")
    private Long endorsedBy;

    @Column(name = "approved_by")
    private Long approvedBy;

    private int attempt;

    @Column(name = "file_id")
    private Long file;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    private String reason;

    @Column(name = "came_back")
    private boolean cameBack;

    protected Payment() {}

    Payment(
            String reference,
            SubjectRef subject,
            PoolId pool,
            Money amount,
            OrganisationId payee,
            String title,
            Instant dueAt) {
        this.reference = reference;
        this.subjectKind = subject.kind();
        this.subjectReference = subject.reference();
        this.pool = pool.value();
        this.amountMinor = amount.minor();
        this.currency = amount.currency();
        this.payee = payee.value();
        this.title = Typed.line(title, Typed.LONGEST_LINE);
        this.dueAt = dueAt;
    }

    /** Its first step, once it is stored: nothing is changed by it. */
    PaymentStep due(Act act) {
        return new PaymentStep(
                reference, null, null, PaymentStage.DUE, act.who(), act.as(), act.at(), null, getVersion());
    }

    /** PROPOSE: to be paid to this version of the payee's account. Earlier approvals are void. */
    PaymentStep propose(long standingAccount, Act act) {
        var step = make(PaymentMove.PROPOSE, null, act);
        account = standingAccount;
        proposedBy = act.who().value();
        endorsedBy = null;
        approvedBy = null;
        reason = null;
        cameBack = false;
        return step;
    }

    /**
     * ENDORSE or APPROVE, by somebody who neither proposed nor endorsed it.
     *
     * @param twoAbove more than this needs two
     * @param standingAccount the payee's account as it stands now; another one than was proposed is refused
     */
    PaymentStep approve(Money twoAbove, Long standingAccount, Act act) {
        var first = endorsedBy == null && amount().isMoreThan(twoAbove);
        var move = first ? PaymentMove.ENDORSE : PaymentMove.APPROVE;
        move.from(stage);
        if (act.who().value() == proposedBy) {
            throw new Refusal("funds.refused.samePerson");
        }
        if (Objects.equals(act.who().value(), endorsedBy)) {
            throw new Refusal("funds.refused.approvedAlready");
        }
        requireAccount(standingAccount);
        var step = make(move, null, act);
        if (first) {
            endorsedBy = act.who().value();
        } else {
            approvedBy = act.who().value();
        }
        return step;
    }

    /** SEND_BACK: it waits for finance again, with a reason; what was approved is not. */
    PaymentStep sendBack(String why, Act act) {
        var step = make(PaymentMove.SEND_BACK, PaymentStep.said(why), act);
        reason = step.reason();
        account = null;
        proposedBy = null;
        endorsedBy = null;
        approvedBy = null;
        return step;
    }

    /** EXPORT: it is in this file and no other, to the account for which it was approved while that one stands. */
    PaymentStep export(long intoFile, Long standingAccount, Act act) {
        requireExportable(standingAccount);
        var step = make(PaymentMove.EXPORT, null, act);
        attempt++;
        file = intoFile;
        return step;
    }

    void requireExportable(Long standingAccount) {
        PaymentMove.EXPORT.from(stage);
        requireAccount(standingAccount);
    }

    /** CONFIRM: the bank has sent it that day. */
    PaymentStep confirm(LocalDate day, Act act) {
        var step = make(PaymentMove.CONFIRM, null, act);
        settledOn = day;
        reason = null;
        return step;
    }

    /** FAIL, or BOUNCE where it was paid and came back. */
    PaymentStep fail(LocalDate day, String why, Act act) {
        var move = stage == PaymentStage.PAID ? PaymentMove.BOUNCE : PaymentMove.FAIL;
        var step = make(move, PaymentStep.said(why), act);
        settledOn = day;
        reason = step.reason();
        cameBack = move == PaymentMove.BOUNCE;
        return step;
    }

    /**
     * RETRY: approved as it was, while the payee's account is the same; otherwise it is proposed anew. So is what the bank
     * had sent: its one approval has been used, and nobody sends money out a second time alone.
     */
    PaymentStep retry(Long standingAccount, Act act) {
        PaymentMove.RETRY.from(stage);
        if (cameBack) {
            throw new Refusal("funds.refused.cameBack", reference);
        }
        requireAccount(standingAccount);
        reason = null;
        return make(PaymentMove.RETRY, null, act);
    }

    PaymentStep withdraw(Act act) {
        return make(PaymentMove.WITHDRAW, null, act);
    }

    /** The only place that changes the stage. */
    private PaymentStep make(PaymentMove move, String why, Act act) {
        var from = stage;
        stage = move.from(stage);
        return new PaymentStep(reference, move, from, stage, act.who(), act.as(), act.at(), why, getVersion() + 1);
    }

    private void requireAccount(Long standing) {
        if (!Objects.equals(account, standing)) {
            throw new Refusal("funds.refused.accountChanged", reference);
        }
    }

    void requireVersion(long seen) {
        requireSeen(seen);
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectReference);
    }

    Money amount() {
        return new Money(amountMinor, currency);
    }

    /** What the bank calls it: at most 35 characters, another one each time it is exported. */
    String endToEnd() {
        return reference + "-" + attempt;
    }

    /** What the bank will call it when it is exported now. */
    String nextEndToEnd() {
        return reference + "-" + (attempt + 1);
    }

    PoolId pool() {
        return new PoolId(pool);
    }

    OrganisationId payee() {
        return new OrganisationId(payee);
    }

    public String getReference() {
        return reference;
    }

    public String getTitle() {
        return title;
    }

    public PaymentStage getStage() {
        return stage;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Long getAccount() {
        return account;
    }

    public PersonId getProposedBy() {
        return proposedBy == null ? null : new PersonId(proposedBy);
    }

    public PersonId getEndorsedBy() {
        return endorsedBy == null ? null : new PersonId(endorsedBy);
    }

    public PersonId getApprovedBy() {
        return approvedBy == null ? null : new PersonId(approvedBy);
    }

    public int getAttempt() {
        return attempt;
    }

    public Long getFile() {
        return file;
    }

    public LocalDate getSettledOn() {
        return settledOn;
    }

    /** Whether the bank had sent it before it failed: then somebody approves it anew. */
    public boolean isCameBack() {
        return cameBack;
    }

    public String getReason() {
        return reason;
    }
}
