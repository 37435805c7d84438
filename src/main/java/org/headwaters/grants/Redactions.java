package org.headwaters.grants;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headwaters.reviews.ReviewedCase.Section;

/** What is hidden from reviewers, as the database keeps it. */
@ApplicationScoped
class Redactions {
    /** The title is hidden like an answer. */
    static final String TITLE = "title";

    @PersistenceContext
    EntityManager entities;

    void add(Redaction one) {
        entities.persist(one);
    }

    void remove(Redaction one) {
        entities.remove(one);
    }

    List<Redaction> of(Application application) {
        return of(List.of(application.getId())).getOrDefault(application.getId(), List.of());
    }

    /** By number of the application; without those of which nothing is hidden. */
    Map<Long, List<Redaction>> of(Collection<Long> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select r from Redaction r where r.applicationId in :applications order by r.id",
                        Redaction.class)
                .setParameter("applications", applications)
                .getResultList()
                .stream()
                .collect(groupingBy(one -> one.getApplication().value()));
    }

    static Optional<Redaction> at(List<Redaction> all, String code) {
        return all.stream().filter(one -> one.getCode().equals(code)).findFirst();
    }

    /** Everything in it that a reviewer reads, by which one sees whether it is still the same. */
    static String words(Section section) {
        return Stream.concat(
                        Stream.of(section.text()),
                        section.lines().stream().filter(line -> !line.sum()).map(line -> line.words()))
                .filter(words -> words != null && !words.isBlank())
                .collect(joining("\n"));
    }

    static String fingerprint(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
