package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.headwaters.network.FirstPromise;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.text.Texts;

/** Shows an applicant its promise on the way in, as far as the caller may read it. */
@ApplicationScoped
class PromiseOfApplicant implements FirstPromise {
    @Inject
    Commitments commitments;

    @Inject
    CommitmentDoor door;

    @Inject
    ReadersSaid said;

    @Override
    public Optional<Shown> of(OrganisationId applicant, Caller caller) {
        return commitments
                .newestOf(applicant)
                .filter(promise -> door.mayRead(promise))
                .map(promise -> new Shown(
                        promise.getSentence(),
                        Texts.in(caller.locale()).get("commitments.state." + promise.getState()),
                        link(promise),
                        comments(promise)));
    }

    @Override
    public Optional<String> begin() {
        return commitments.goal().map(goal -> "/commitments/draft");
    }

    private static String link(Commitment promise) {
        return promise.isBeingWritten() ? CommitmentPost.draft(promise) : CommitmentPurposes.link(promise);
    }

    private List<Comment> comments(Commitment promise) {
        var told = promise.getDecidedAt() != null && door.as(promise) != null;
        return told
                ? said.of(promise).stream()
                        .flatMap(reader -> reader.lines().stream())
                        .filter(line -> !line.comment().isBlank())
                        .map(line -> new Comment(line.question(), line.comment()))
                        .toList()
                : List.of();
    }
}
