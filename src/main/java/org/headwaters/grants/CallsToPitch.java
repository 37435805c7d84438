package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwaters.challenges.PitchCalls;

/** The calls that a fellowship's teams can pitch under. */
@ApplicationScoped
class CallsToPitch implements PitchCalls {
    private static final Set<CallState> OPEN = EnumSet.of(CallState.DRAFT, CallState.COMING, CallState.OPEN);

    @Inject
    Calls calls;

    @Inject
    Clock clock;

    @Override
    public List<Choice> open() {
        return calls.all().stream()
                .filter(call -> OPEN.contains(call.stateAt(clock.instant())))
                .map(CallsToPitch::choice)
                .sorted(Comparator.comparing(Choice::title).thenComparing(Choice::reference))
                .toList();
    }

    @Override
    public Optional<Choice> find(String reference) {
        return calls.find(reference).map(CallsToPitch::choice);
    }

    @Override
    public Map<String, Choice> find(Collection<String> references) {
        return calls.all().stream()
                .filter(call -> references.contains(call.getReference()))
                .map(CallsToPitch::choice)
                .collect(Collectors.toMap(Choice::reference, choice -> choice));
    }

    private static Choice choice(Call call) {
        var link = call.getPublishedAt() == null ? null : "/grants/call?ref=" + call.getReference();
        return new Choice(call.getReference(), call.getTitle(), link, call.getOpensAt(), call.getClosesAt());
    }
}
