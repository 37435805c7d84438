package org.headwaters.reviews;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.SubjectRef;
import org.headwaters.reviews.ReviewedCase.CaseToRead;
import org.headwaters.reviews.ReviewedCase.Cover;

/** Asks the rooms for their cases. */
@ApplicationScoped
class Cases {
    @Inject
    @Any
    Instance<ReviewedCase> rooms;

    CaseToRead read(SubjectRef subject) {
        return room(subject.kind())
                .flatMap(room -> room.read(subject.reference()))
                .orElseThrow(() -> new NotFound(subject.kind()));
    }

    /** The covers of those cases that are still there to be read, one question for each room. */
    Map<SubjectRef, Cover> covers(Collection<SubjectRef> subjects) {
        var covers = new HashMap<SubjectRef, Cover>();
        subjects.stream()
                .collect(groupingBy(SubjectRef::kind, mapping(SubjectRef::reference, toList())))
                .forEach((kind, references) -> room(kind)
                        .ifPresent(room ->
                                room.covers(references).values().forEach(cover -> covers.put(cover.subject(), cover))));
        return covers;
    }

    boolean isAway(SubjectRef subject) {
        return room(subject.kind())
                .filter(room -> room.isAway(subject.reference()))
                .isPresent();
    }

    private Optional<ReviewedCase> room(String kind) {
        return rooms.stream().filter(room -> room.kind().equals(kind)).findFirst();
    }
}
