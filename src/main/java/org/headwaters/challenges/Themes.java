package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.Published;
import org.headwaters.platform.text.Folding;

/** The themes by name, in the order of the map's table of contents, for rooms that sum up by them. */
@Published
@ApplicationScoped
public class Themes {
    private static final int LONGEST_REFERENCE = 76;

    @PersistenceContext
    EntityManager entities;

    /** A theme as other rooms name it. */
    @Published
    public record Named(String reference, String title) {}

    void keep(Theme theme) {
        entities.persist(theme);
    }

    List<Theme> themes() {
        return entities.createQuery("select t from Theme t order by t.place, t.id", Theme.class)
                .getResultList();
    }

    /** One that no theme has: the words of the title, and a number where they are taken. */
    String reference(String title) {
        var slug = Folding.of(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var base = slug.isEmpty() ? "theme" : slug.substring(0, Math.min(slug.length(), LONGEST_REFERENCE));
        var reference = base;
        for (var number = 2; withReference(reference).isPresent(); number++) {
            reference = base + "-" + number;
        }
        return reference;
    }

    Optional<Theme> withReference(String reference) {
        return themes().stream()
                .filter(theme -> theme.getReference().equals(reference))
                .findFirst();
    }

    public List<Named> all() {
        return entities.createQuery("select t from Theme t order by t.place, t.id", Theme.class)
                .getResultStream()
                .map(theme -> new Named(theme.getReference(), theme.getTitle()))
                .toList();
    }
}
