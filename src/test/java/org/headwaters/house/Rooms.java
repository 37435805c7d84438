package org.headwaters.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;

/** Which rooms there are and who stands above whom. A new room gets its line here before it gets its first class. */
final class Rooms {
    private static final Map<String, Integer> FLOOR = Map.ofEntries(
            Map.entry("platform", 0),
            Map.entry("network", 1),
            Map.entry("challenges", 2),
            Map.entry("reviews", 3),
            Map.entry("funds", 3),
            Map.entry("grants", 4),
            Map.entry("fellowships", 4),
            Map.entry("commitments", 4),
            Map.entry("demo", 5));

    private final String root;

    Rooms(String root) {
        this.root = root;
    }

    /** The room's name, known or not; empty for classes outside the house. */
    Optional<String> of(JavaClass c) {
        String name = c.getBaseComponentType().getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String rest = name.substring(root.length() + 1);
        int dot = rest.indexOf('.');
        return Optional.of(dot < 0 ? rest : rest.substring(0, dot));
    }

    boolean isKnown(String room) {
        return FLOOR.containsKey(room);
    }

    /** Whether the first may know the second: itself, and what stands lower. */
    boolean mayKnow(String room, String other) {
        return room.equals(other) || FLOOR.getOrDefault(other, 99) < FLOOR.getOrDefault(room, 99);
    }
}
