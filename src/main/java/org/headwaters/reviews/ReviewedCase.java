package org.headwaters.reviews;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;
import org.headwaters.platform.SubjectRef;

/**
 * What a workflow room gives so that its cases can be reviewed: the engine knows a case by its kind and reference, asks
 * the room for what a reviewer reads, and stores none of it.
 */
@Published
public interface ReviewedCase {

    /** The kind in {@link SubjectRef}, {@code grant} for a grant application. */
    String kind();

    /** The case as it stands now, empty when there is none or it is not to be reviewed at all. */
    Optional<CaseToRead> read(String reference);

    /** Several at once, for lists; a room answers with one query where it can. Unknown references are left out. */
    default Map<String, Cover> covers(Collection<String> references) {
        var covers = new LinkedHashMap<String, Cover>();
        for (var reference : references) {
            read(reference).ifPresent(found -> covers.put(reference, found.cover()));
        }
        return covers;
    }

    /** Whether the case lies with those it comes from at present: its readers' days stand still meanwhile. */
    default boolean isAway(String reference) {
        return false;
    }

    /**
     * What conflicts of interest are computed from. Its title and partners are all that may be seen of a case before its
     * reader has said that nothing stands in the way; where it is read blind, its title alone.
     *
     * @param serves what it is meant to serve: a cause, a commitment
     */
    record Cover(
            SubjectRef subject,
            String title,
            Set<OrganisationId> organisations,
            Set<PersonId> people,
            Set<SubjectRef> serves,
            boolean blind) {

        public Cover {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(title);
            organisations = Set.copyOf(organisations);
            people = Set.copyOf(people);
            serves = Set.copyOf(serves);
        }
    }

    /**
     * The whole case.
     *
     * @param organisations all partners on it, asking or receiving
     * @param people everyone named on it
     * @param serves what it is meant to serve: a cause, a commitment
     * @param version which version of the case this is
     * @param due until when a review is wished for, null when nothing presses
     * @param blind whether reviewers stay unnamed to each other, and the partners and people on it to them
     * @param round among which cases of the room its readers' strictness is compared, null for none
     */
    record CaseToRead(
            SubjectRef subject,
            String title,
            List<Section> sections,
            Set<OrganisationId> organisations,
            Set<PersonId> people,
            Set<SubjectRef> serves,
            RubricId rubric,
            long version,
            Instant due,
            boolean blind,
            String round) {

        public CaseToRead {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(title);
            Objects.requireNonNull(rubric);
            sections = List.copyOf(sections);
            organisations = Set.copyOf(organisations);
            people = Set.copyOf(people);
            serves = Set.copyOf(serves);
        }

        public Cover cover() {
            return new Cover(subject, title, organisations, people, serves, blind);
        }
    }

    /**
     * One answer: its question, then paragraphs of plain text, then a link or lines of money where it has them.
     *
     * @param link path within the application that the text leads to, null for none
     * @param lines empty for an answer that is no budget
     */
    record Section(String question, String text, String link, List<Line> lines) implements Serializable {

        public Section {
            Objects.requireNonNull(question);
            lines = List.copyOf(lines);
        }

        /** An answer in words. */
        public static Section words(String question, String text) {
            return new Section(question, text, null, List.of());
        }
    }

    /** One line of money; the sum is a line too, marked so. */
    record Line(String words, Money amount, boolean sum) implements Serializable {}
}
