package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.house.Diagram;
import org.junit.jupiter.api.Test;

/** The picture in the package comment shows the table, the whole table and nothing but the table. */
class LifecycleDiagramTest {
    @Test
    void theDiagram_showsEveryMoveOfTheTable() throws IOException {
        assertThat(Diagram.of("grants")).containsExactlyInAnyOrderElementsOf(table());
    }

    private static List<String> table() {
        var lines = new ArrayList<String>();
        lines.add("[*] --> DRAFT : START");
        for (var move : Move.values()) {
            for (var start : move.starts()) {
                if (move == Move.RESUBMIT) {
                    lines.add("RETURNED --> SUBMITTED : RESUBMIT");
                    lines.add("RETURNED --> IN_REVIEW : RESUBMIT");
                } else if (move == Move.EXTEND && start == Stage.MISSED) {
                    lines.add("MISSED --> DRAFT : EXTEND");
                    lines.add("MISSED --> CO_SIGNING : EXTEND");
                } else {
                    lines.add("%s --> %s : %s".formatted(start, move.from(start, null), move));
                }
            }
        }
        return lines;
    }
}
