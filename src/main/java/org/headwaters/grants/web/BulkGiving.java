package org.headwaters.grants.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.headwaters.grants.DecideDesk;
import org.headwaters.grants.DecideDesk.Colleague;
import org.headwaters.grants.DecideDesk.Giving;
import org.headwaters.grants.Queue;
import org.headwaters.platform.PersonId;

/**
 * To whom several cases would go, and what that would do to each.
 *
 * @param officer null before it was asked what would happen
 */
record BulkGiving(List<Colleague> officers, Long officer, Map<String, Giving> outcomes) implements Serializable {

    static BulkGiving notAsked(List<Colleague> officers) {
        return new BulkGiving(officers, null, Map.of());
    }

    BulkGiving asked(Long officer, List<Queue.Line> lines, DecideDesk desk) {
        var open = lines.stream()
                .filter(line -> line.left() != null)
                .map(Queue.Line::reference)
                .toList();
        return new BulkGiving(
                officers, officer, open.isEmpty() ? Map.of() : Map.copyOf(desk.giving(open, new PersonId(officer))));
    }

    boolean goes(Queue.Line line) {
        return outcomes.get(line.reference()) == Giving.GOES;
    }

    String outcome(Queue.Line line) {
        var name = officers.stream()
                .filter(one -> officer != null && one.id() == officer)
                .map(Colleague::name)
                .findFirst()
                .orElse(null);
        return BulkOutcome.ofGiving(line, outcomes.get(line.reference()), name);
    }
}
