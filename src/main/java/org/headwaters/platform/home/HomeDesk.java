package org.headwaters.platform.home;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonRegister;
import org.headwaters.platform.SearchSource;
import org.headwaters.platform.SearchSource.Hit;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource;
import org.headwaters.platform.ThreadSource.Strand;
import org.headwaters.platform.WorkSource;
import org.headwaters.platform.WorkSource.Task;
import org.headwaters.platform.text.Typed;

/** What every signed-in person has in common: work that waits, things of one's own, a search box. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HomeDesk {
    private static final int STRANDS = 25;
    private static final int HITS = 20;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    @Inject
    @Any
    Instance<WorkSource> work;

    @Inject
    @Any
    Instance<ThreadSource> threads;

    @Inject
    @Any
    Instance<SearchSource> searches;

    @Inject
    PersonRegister register;

    @Inject
    Caller caller;

    /** The caller's page: what presses first, what is newest first, for whom the caller acts. */
    public record Mine(List<Task> tasks, List<Strand> strands, List<String> affiliations) {}

    /** What was found, by kind in the order of the rooms; empty where too little was typed. */
    public record Found(String words, int count, Map<String, List<Hit>> byKind) {}

    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public Mine mine() {
        SubjectRef me = new SubjectRef("person", String.valueOf(caller.person().value()));
        AskedOnce asked = new AskedOnce();
        List<Task> tasks = work.stream()
                .flatMap(room -> room.waitingFor(caller, asked).stream())
                .sorted(comparing(Task::due, nullsLast(naturalOrder())))
                .toList();
        List<Strand> strands = threads.stream()
                .flatMap(room -> room.of(me, caller, asked).stream())
                .sorted(comparing(Strand::at).reversed())
                .limit(STRANDS)
                .toList();
        return new Mine(tasks, strands, register.affiliationsOf(caller.person()));
    }

    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public Found find(String typed) {
        String words = typed == null ? "" : Typed.without(typed).strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            return new Found(words, 0, Map.of());
        }
        List<Hit> hits = searches.stream()
                .flatMap(room -> room.find(words, HITS, caller).stream())
                .toList();
        return new Found(
                words,
                hits.size(),
                hits.stream().collect(Collectors.groupingBy(Hit::kindKey, LinkedHashMap::new, Collectors.toList())));
    }
}
