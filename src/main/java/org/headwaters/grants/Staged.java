package org.headwaters.grants;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Refusal;

/** Where an application stands in its life. {@link #make} is the only line of the house that changes the stage. */
@MappedSuperclass
public abstract class Staged extends Aggregate {
    private String reference;
    private String title = "";

    @Enumerated(STRING)
    private Stage stage = Stage.DRAFT;

    @Enumerated(STRING)
    @Column(name = "returned_from")
    private Stage returnedFrom;

    @Column(name = "returned_ask")
    private String returnedAsk;

    @Column(name = "returned_codes")
    private String returnedCodes;

    protected Staged() {}

    Staged(String reference) {
        this.reference = reference;
    }

    /** Makes the move, or refuses it and changes nothing. */
    final Step make(Move move, Act act, String reason) {
        var from = stage;
        stage = check(move, act);
        return step(move, from, reason, act);
    }

    /** Refuses a move that does not start here or is not this person's; asked before any other rule of a verb. */
    final Stage check(Move move, Act act) {
        if (act.as() != move.who() && !(move == Move.CO_SIGN && act.as() == Who.APPLICANT)) {
            throw new Refusal("grants.refused.notYours", move.name());
        }
        return move.from(stage, stage == Stage.MISSED ? writtenIn() : returnedFrom);
    }

    /** In which of the stages of writing it was when its deadline passed. */
    abstract Stage writtenIn();

    /** The history counts the version after the move; the move itself raises it by one. */
    final Step step(Move move, Stage from, String reason, Act act) {
        var id = getId() == null ? null : new ApplicationId(getId());
        var role = act.as().name();
        return new Step(id, reference, title, move, from, stage, act.who(), role, act.at(), reason, getVersion() + 1);
    }

    /** @param codes the questions that its applicants may answer anew; none named means all of them */
    final void returned(Stage from, String missing, Set<String> codes) {
        returnedFrom = from;
        returnedAsk = missing;
        returnedCodes = codes.isEmpty() ? null : String.join(",", codes);
    }

    final void answered() {
        returnedFrom = null;
        returnedAsk = null;
        returnedCodes = null;
    }

    /** Whether the answer to this question may be changed now: all in a draft, only what was asked for after RETURN. */
    boolean isOpenForWriting(String question) {
        if (stage == Stage.RETURNED) {
            var codes = getReturnedCodes();
            return codes.isEmpty() || codes.contains(question);
        }
        return stage == Stage.DRAFT;
    }

    boolean isOpenForWriting() {
        return stage == Stage.DRAFT || stage == Stage.RETURNED;
    }

    void name(String text) {
        requireOpen();
        title = text;
    }

    final void requireOpen() {
        if (!isOpenForWriting()) {
            throw new Refusal("grants.refused.notOpen");
        }
    }

    final void requireOpen(String question) {
        if (!isOpenForWriting(question)) {
            throw new Refusal("grants.refused.notOpen");
        }
    }

    public String getReference() {
        return reference;
    }

    public String getTitle() {
        return title;
    }

    public Stage getStage() {
        return stage;
    }

    /** What the officer asked for when it was returned, null otherwise. */
    public String getReturnedAsk() {
        return returnedAsk;
    }

    /** The codes of the questions that were opened when it was returned; empty for all of them. */
    public Set<String> getReturnedCodes() {
        return returnedCodes == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(returnedCodes.split(",")));
    }
}
