package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.headwaters.funds.PitchEvent;

/** Hears what a room of fellowships hears. */
@ApplicationScoped
public class PitchNews {
    private final List<PitchEvent> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes PitchEvent event) {
        heard.add(event);
    }

    /** What was heard of this team, the first first. */
    List<PitchEvent> of(String fellowship) {
        return heard.stream()
                .filter(event -> event.fellowship().equals(fellowship))
                .toList();
    }
}
