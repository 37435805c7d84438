package org.headwaters.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rubrics that cases are read by. One in use is never changed, so each is read once and remembered. */
@ApplicationScoped
class FrozenRubrics {
    private static final int MOST = 200;

    private final Map<RubricId, Rubric> known = new ConcurrentHashMap<>();

    @Inject
    ReviewRows rows;

    Rubric of(RubricId id) {
        var remembered = known.get(id);
        if (remembered != null) {
            return remembered;
        }
        var read = rows.rubric(id);
        if (known.size() < MOST) {
            known.put(id, read);
        }
        return read;
    }
}
