package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.SearchSource;

/** Finds causes by the words of their titles and briefs. */
@ApplicationScoped
class CauseSearch implements SearchSource {
    @Inject
    Causes causes;

    @Override
    public List<Hit> find(String words, int most, Caller caller) {
        return causes.withWords(words, most).stream()
                .map(cause -> new Hit(
                        "challenges.kind.cause", cause.getTitle(), cause.getDescription(), CausePurposes.link(cause)))
                .toList();
    }
}
