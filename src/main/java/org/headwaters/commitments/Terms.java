package org.headwaters.commitments;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.headwaters.challenges.CauseId;

/**
 * What is promised, complete: as it was checked when it was handed in.
 *
 * @param theme reference of the theme it helps with
 * @param usual what would come anyway, in the unit of the others
 * @param stretchCase why it is a stretch although it does not go far beyond that; empty where it goes far enough
 */
record Terms(
        String title,
        String sentence,
        String theme,
        Set<CauseId> causes,
        String populations,
        String indicator,
        String unit,
        long baseline,
        long usual,
        long target,
        LocalDate due,
        String stretchCase,
        Visibility visibility) {

    Terms {
        Objects.requireNonNull(title);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(theme);
        causes = Set.copyOf(causes);
        Objects.requireNonNull(populations);
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(due);
        Objects.requireNonNull(stretchCase);
        Objects.requireNonNull(visibility);
    }

    Stretch stretch() {
        return new Stretch(baseline, usual, target);
    }
}
