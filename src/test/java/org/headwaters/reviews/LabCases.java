package org.headwaters.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/** A room with cases to be read, for tests: each is put on the shelf by the test that needs it. */
@ApplicationScoped
class LabCases implements ReviewedCase {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Map<String, CaseToRead> shelf = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return "lab";
    }

    @Override
    public Optional<CaseToRead> read(String reference) {
        return Optional.ofNullable(shelf.get(reference));
    }

    /** A new case of these partners on which these people are named. */
    CaseToRead put(RubricId rubric, Set<OrganisationId> partners, Set<PersonId> people) {
        return put(rubric, partners, people, "LAB");
    }

    CaseToRead put(RubricId rubric, Set<OrganisationId> partners, Set<PersonId> people, String round) {
        return keep(new CaseToRead(
                new SubjectRef("lab", "LAB-R-" + NUMBER.incrementAndGet()),
                "Engineers who stay for lunch",
                List.of(Section.words("What you will do together", "No talk is the point.")),
                partners,
                people,
                Set.of(),
                rubric,
                1,
                null,
                false,
                round));
    }

    /** The same case a version later. */
    CaseToRead change(CaseToRead was) {
        return keep(new CaseToRead(
                was.subject(),
                was.title(),
                was.sections(),
                was.organisations(),
                was.people(),
                was.serves(),
                was.rubric(),
                was.version() + 1,
                was.due(),
                was.blind(),
                was.round()));
    }

    private CaseToRead keep(CaseToRead read) {
        shelf.put(read.subject().reference(), read);
        return read;
    }
}
