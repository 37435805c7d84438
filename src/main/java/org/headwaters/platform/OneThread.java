package org.headwaters.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.headwaters.platform.ThreadSource.Strand;

/**
 * The thread of one thing, gathered from all rooms: itself, what it names, and what names that, in one order of time, so
 * that a commitment, the grants that serve it and the fellowship that works for it read alike on the page of each.
 */
@ApplicationScoped
@Published
public class OneThread {
    /** More things in one thread than anybody reads; it also ends whatever would go round in circles. */
    private static final int MOST = 12;

    @Inject
    @Any
    Instance<ThreadSource> sources;

    /** For the page of that thing: empty where it would stand there alone. */
    public List<Strand> onPageOf(SubjectRef start, Caller caller) {
        var all = of(start, caller);
        return all.size() > 1 ? all : List.of();
    }

    /** The newest first, as far as the caller may see. */
    public List<Strand> of(SubjectRef start, Caller caller) {
        var known = new LinkedHashSet<SubjectRef>(List.of(start));
        var open = new ArrayDeque<>(known);
        var strands = new LinkedHashSet<Strand>();
        var asked = new AskedOnce();
        while (!open.isEmpty()) {
            var subject = open.remove();
            if (!subject.equals(start) && sources.stream().anyMatch(source -> source.hides(subject, caller, asked))) {
                continue;
            }
            for (var source : sources) {
                strands.addAll(source.of(subject, caller, asked));
                source.beside(subject, caller, asked).stream()
                        .filter(next -> known.size() < MOST && known.add(next))
                        .forEach(open::add);
            }
        }
        return strands.stream()
                .sorted(Comparator.comparing(Strand::at).reversed())
                .toList();
    }
}
