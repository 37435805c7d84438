package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.challenges.CauseNames;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource;

/** The promises that work on a cause, for the thread on its page. */
@ApplicationScoped
class CommitmentThreads implements ThreadSource {
    @Inject
    Commitments commitments;

    @Inject
    CauseNames causes;

    @Inject
    NetworkDay day;

    @Override
    public List<Strand> of(SubjectRef subject, Caller caller) {
        if (!subject.kind().equals("cause")) {
            return List.of();
        }
        return causes
                .idOf(subject.reference())
                .map(cause -> commitments.workingOn(cause, Visibility.openTo(caller)))
                .orElse(List.of())
                .stream()
                .map(promise -> new Strand(
                        day.begins(promise.getSince()),
                        promise.getSentence(),
                        "commitments.state." + promise.getState(),
                        CommitmentPurposes.link(promise)))
                .toList();
    }
}
