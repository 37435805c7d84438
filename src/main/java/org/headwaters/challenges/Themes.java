package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.headwaters.platform.Published;

/** The themes by name, in the order of the map's table of contents, for rooms that sum up by them. */
@Published
@ApplicationScoped
public class Themes {
    @PersistenceContext
    EntityManager entities;

    /** A theme as other rooms name it. */
    @Published
    public record Named(String reference, String title) {}

    public List<Named> all() {
        return entities.createQuery("select t from Theme t order by t.place, t.id", Theme.class)
                .getResultStream()
                .map(theme -> new Named(theme.getReference(), theme.getTitle()))
                .toList();
    }
}
