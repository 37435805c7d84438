package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.headwaters.platform.Caller;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource;

/** What a room of fellowships would say of what its own names; of everything else it knows nothing. */
@ApplicationScoped
public class Fellows implements ThreadSource {
    private final Map<SubjectRef, Strand> named = new ConcurrentHashMap<>();

    void name(SubjectRef subject, Strand fellowship) {
        named.put(subject, fellowship);
    }

    @Override
    public List<Strand> of(SubjectRef subject, Caller caller) {
        return named.containsKey(subject) ? List.of(named.get(subject)) : List.of();
    }
}
