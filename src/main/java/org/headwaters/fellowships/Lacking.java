package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import org.headwaters.platform.text.Texts;

/** What a team still lacks at a gate, in one line. */
@ApplicationScoped
class Lacking {
    @Inject
    EvidenceCount count;

    /** Null where nothing is missing. */
    String of(Team team, GateKind gate) {
        var texts = Texts.in(Locale.ENGLISH);
        var missing = count.of(team, gate).missing();
        return missing.isEmpty()
                ? null
                : missing.stream()
                        .map(line -> texts.get("fellowships.lacking." + line.what(), line.need() - line.have()))
                        .collect(Collectors.joining(", "));
    }
}
