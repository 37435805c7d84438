package org.headwaters.grants;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.headwaters.platform.persistence.Like;

/** Which partners words may mean: read before the applications, of which there are many more. */
@ApplicationScoped
class PartnerWords {
    @PersistenceContext
    EntityManager em;

    /** Which partners' names have one of the words that the filters look for, by the word; one statement, or none. */
    Map<String, List<Long>> of(List<QueueFilter> filters) {
        return of(filters.stream()
                .map(QueueFilter::words)
                .filter(Objects::nonNull)
                .flatMap(words -> QueueFilter.eachWord(words).stream())
                .collect(toSet()));
    }

    @SuppressWarnings("unchecked")
    Map<String, List<Long>> of(Set<String> words) {
        if (words.isEmpty()) {
            return Map.of();
        }
        var query = em.createNativeQuery("select id, words from partner_words where "
                + words.stream().map(word -> "words like ? escape '!'").collect(joining(" or ")));
        int place = 1;
        for (var word : words) {
            query.setParameter(place++, Like.containing(word));
        }
        List<Object[]> found = query.getResultList();
        return words.stream().collect(toMap(word -> word, word -> found.stream()
                .filter(row -> ((String) row[1]).contains(word))
                .map(row -> ((Number) row[0]).longValue())
                .toList()));
    }
}
