package org.headwaters.fellowships;

import java.io.Serializable;
import java.util.Objects;
import org.headwaters.platform.PersonId;

/** Who helps a cohort, and as what. */
public record GuideTerms(PersonId person, CohortGuide.Role role) implements Serializable {
    public GuideTerms {
        Objects.requireNonNull(person);
        Objects.requireNonNull(role);
    }
}
