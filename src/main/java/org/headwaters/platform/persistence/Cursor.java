package org.headwaters.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Iterator;
import java.util.function.Consumer;
import org.headwaters.platform.Published;

/**
 * Reads what a query finds one by one instead of all at once, so that the length of a list costs no memory. Only within a
 * transaction: outside one PostgreSQL fetches everything first.
 */
@ApplicationScoped
@Published
public class Cursor {
    private static final String ON = "eclipselink.cursor";
    private static final String FIRST = "eclipselink.cursor.initial-size";
    private static final String STEP = "eclipselink.cursor.page-size";
    private static final String FETCH = "eclipselink.jdbc.fetch-size";
    private static final int SIZE = 200;

    @PersistenceContext
    EntityManager entities;

    /** An entity is forgotten once it was read, its changes with it. */
    public <T> void each(TypedQuery<T> query, Consumer<T> reader) {
        Query unread =
                query.setHint(ON, true).setHint(FIRST, SIZE).setHint(STEP, SIZE).setHint(FETCH, SIZE);
        var found = (Iterator<?>) unread.getSingleResult();
        while (found.hasNext()) {
            @SuppressWarnings("unchecked")
            var one = (T) found.next();
            reader.accept(one);
            if (!(one instanceof Object[])) {
                entities.detach(one);
            }
        }
    }
}
