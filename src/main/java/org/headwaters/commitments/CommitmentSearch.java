package org.headwaters.commitments;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.Directory;
import org.headwaters.platform.Caller;
import org.headwaters.platform.SearchSource;

/** Finds promises by their words. */
@ApplicationScoped
class CommitmentSearch implements SearchSource {
    @Inject
    Commitments commitments;

    @Inject
    CommitmentDoor door;

    @Inject
    Directory directory;

    @Override
    public List<Hit> find(String words, int most, Caller caller) {
        var found = commitments.withWords(words, door.openTo(), most);
        var cards = directory.cards(found.stream().map(Commitment::organisation).collect(toSet()));
        return found.stream()
                .map(promise -> new Hit(
                        "commitments.kind.commitment",
                        promise.getSentence(),
                        cards.get(promise.organisation()).name(),
                        CommitmentPurposes.link(promise)))
                .toList();
    }
}
