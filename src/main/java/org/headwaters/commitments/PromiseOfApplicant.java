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

    @Override
    public Optional<Shown> of(OrganisationId applicant, Caller caller) {
        var texts = Texts.in(caller.locale());
        return commitments.toldBy(List.of(applicant), Visibility.openTo(caller)).stream()
                .reduce((earlier, later) -> later)
                .map(promise -> new Shown(
                        promise.getSentence(),
                        texts.get("commitments.state." + promise.getState()),
                        CommitmentPurposes.link(promise),
                        List.of()));
    }

    @Override
    public Optional<String> begin() {
        return Optional.empty();
    }
}
