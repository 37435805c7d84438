package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.house.Diagram;
import org.junit.jupiter.api.Test;

/** The drawn lifecycles of teams and of their gates are the tables. */
class FellowshipDiagramTest {
    @Test
    void whatIsDrawn_isWhatIsAllowed() throws IOException {
        var arrows = new ArrayList<>(List.of("[*] --> DRAFT : START", "[*] --> OPEN : PLACED"));
        for (var move : TeamMove.values()) {
            move.starts().forEach(start -> arrows.add(start + " --> " + move.from(start) + " : " + move));
        }
        for (var move : GateMove.values()) {
            move.starts().forEach(start -> arrows.add(start + " --> " + move.target() + " : " + move));
        }
        assertThat(Diagram.of("fellowships")).containsExactlyInAnyOrderElementsOf(arrows);
    }
}
