package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Invariant;

/** Every decision has one letter of its kind, sent exactly when its applicants were told, and no letter stands alone. */
@ApplicationScoped
class LettersMatchDecisions implements Invariant {
    @Inject
    Letters letters;

    @Override
    public String key() {
        return "grants.invariant.letters";
    }

    @Override
    public List<String> violations() {
        return letters.mismatched();
    }
}
