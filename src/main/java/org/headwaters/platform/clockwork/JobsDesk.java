package org.headwaters.platform.clockwork;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.outbox.Queue;
import org.headwaters.platform.text.Texts;

/** Shows administrators what runs by itself. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JobsDesk {
    private static final int MOST_STUCK = 50;

    @Inject
    private RhythmRows rhythms;

    @Inject
    private Findings findings;

    @Inject
    private Queue queue;

    @Inject
    private Caller caller;

    @RolesAllowed(Roles.ADMINISTRATOR)
    public JobsScreen page() {
        var beats = rhythms.all().stream()
                .map(r -> new JobsScreen.Beat(title(r.getName()), r.getRanAt(), r.getDueAt(), r.getLastError()))
                .toList();
        var checks = findings.keys().stream().map(this::check).toList();
        return new JobsScreen(beats, checks, queue.loads(), queue.stuck(MOST_STUCK));
    }

    private JobsScreen.Check check(String key) {
        var last = findings.last(key);
        var texts = Texts.in(caller.locale());
        return new JobsScreen.Check(
                texts.has(key) ? texts.get(key) : key,
                last.map(Findings.Found::at).orElse(null),
                last.map(Findings.Found::count).orElse(0),
                last.map(Findings.Found::wrong).orElse(""));
    }

    /** The room's own words for its rhythm: {@code grants.job.deadlines} for {@code grants.deadlines}. */
    private String title(String name) {
        var texts = Texts.in(caller.locale());
        var key = keyOf(name);
        return texts.has(key) ? texts.get(key) : name;
    }

    static String keyOf(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot) + ".job" + name.substring(dot);
    }
}
