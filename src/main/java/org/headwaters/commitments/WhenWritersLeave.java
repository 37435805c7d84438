package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.PersonLeft;
import org.headwaters.platform.audit.Audit;

/** What somebody was writing for an organisation that he or she has left passes to its intrapreneur, who hears of it. */
@ApplicationScoped
class WhenWritersLeave {
    @Inject
    Commitments commitments;

    @Inject
    CommitmentPost post;

    @Inject
    Audit audit;

    void left(@Observes PersonLeft event) {
        if (event.intrapreneur() == null) {
            return;
        }
        for (var promise : commitments.carriedBy(List.of(event.organisation()))) {
            if (promise.isBeingWritten()
                    && promise.organisation().equals(event.organisation())
                    && event.person().equals(promise.getStartedBy())) {
                promise.passOn(event.intrapreneur());
                audit.write(
                        "commitments.passedOn",
                        promise.subject(),
                        String.valueOf(event.person().value()),
                        String.valueOf(event.intrapreneur().value()));
                post.passedOn(promise, event.person());
            }
        }
    }
}
