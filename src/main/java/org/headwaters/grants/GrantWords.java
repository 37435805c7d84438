package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.headwaters.network.Directory;
import org.headwaters.platform.text.Folding;

/** What a grant is found by: its reference, title, partners and their places, as they were when it was told. */
@ApplicationScoped
class GrantWords {
    private static final int LONGEST = 2400;

    @Inject
    Directory directory;

    String of(Application application) {
        var words = new ArrayList<String>();
        words.add(application.getReference());
        words.add(application.getTitle());
        var partners = application.getPartners().stream()
                .map(ApplicationPartner::getOrganisation)
                .toList();
        directory.cards(partners).values().forEach(card -> {
            words.add(card.name());
            words.add(card.shortName());
            words.add(card.place());
        });
        var found = Folding.findable(words.toArray(String[]::new));
        return found.substring(0, Math.min(LONGEST, found.length()));
    }
}
