package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.challenges.CauseNames;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource;

/** The promises that work on a cause, for the thread on its page; and a promise in its own thread, which it begins. */
@ApplicationScoped
class CommitmentThreads implements ThreadSource {
    @Inject
    Commitments commitments;

    @Inject
    CauseNames causes;

    @Inject
    CommitmentDoor door;

    @Inject
    NetworkDay day;

    @Override
    public List<Strand> of(SubjectRef subject, Caller caller) {
        return of(subject, caller, new AskedOnce());
    }

    @Override
    public List<Strand> of(SubjectRef subject, Caller caller, AskedOnce asked) {
        return about(subject, asked).stream()
                .map(promise -> new Strand(
                        day.begins(promise.getSince()),
                        promise.getSentence(),
                        "commitments.state." + promise.getState(),
                        CommitmentPurposes.link(promise)))
                .toList();
    }

    @Override
    public boolean hides(SubjectRef subject, Caller caller, AskedOnce asked) {
        return subject.kind().equals(CommitmentPurposes.KIND)
                && commitments
                        .byReference(subject.reference())
                        .filter(door::mayRead)
                        .isEmpty();
    }

    private List<Commitment> about(SubjectRef subject, AskedOnce asked) {
        return switch (subject.kind()) {
            case "cause" ->
                causes.idOf(subject.reference(), asked)
                        .map(cause -> commitments.workingOn(cause, door.openTo(asked)))
                        .orElse(List.of());
            case CommitmentPurposes.KIND ->
                commitments.byReference(subject.reference()).filter(door::mayRead).stream()
                        .toList();
            default -> List.of();
        };
    }
}
