package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.reviews.Results;
import org.headwaters.reviews.Reviews;

/** What the readers of a promise said, as its partner reads it once it is decided: every word, and no name. */
@ApplicationScoped
class ReadersSaid {
    @Inject
    Reviews reviews;

    /** One reader after the other; empty where nobody has said anything. */
    List<Reader> of(Commitment promise) {
        return of(reviews.results(promise.subject()));
    }

    static List<Reader> of(Results results) {
        var readers = new ArrayList<Reader>();
        for (var i = 0; i < results.readers().size(); i++) {
            var place = i;
            readers.add(new Reader(results.lines().stream()
                    .map(line -> new Line(
                            line.question(),
                            line.cells().get(place).points(),
                            line.cells().get(place).comment()))
                    .toList()));
        }
        return readers;
    }

    /** One of them, who stays unnamed. */
    public record Reader(List<Line> lines) implements Serializable {
        public Reader {
            lines = List.copyOf(lines);
        }
    }

    /** @param points from 1 to 5, null where the question was left out */
    public record Line(String question, Integer points, String comment) implements Serializable {}
}
