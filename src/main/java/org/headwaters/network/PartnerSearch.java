package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.SearchSource;

/** Finds partners by the beginnings of the words of their names and places. */
@ApplicationScoped
class PartnerSearch implements SearchSource {
    @Inject
    Organisations organisations;

    @Override
    public List<Hit> find(String words, int most, Caller caller) {
        var patterns = Words.patterns(words);
        if (patterns.isEmpty()) {
            return List.of();
        }
        return organisations.find(patterns, Standing.PARTNERS, most).stream()
                .map(Organisation::card)
                .map(card -> new Hit("network.kind.partner", card.name(), card.place(), card.link()))
                .toList();
    }
}
