package org.headwaters.challenges;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.network.DirectorySource;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;

/** The directory's column of what partners work on; one chooses a theme, or one of its causes. */
@ApplicationScoped
class CausesInDirectory implements DirectorySource {
    @Inject
    Causes causes;

    @Override
    public String column() {
        return "worksOn";
    }

    @Override
    public List<Choice> choices() {
        var parts = new LinkedHashMap<Theme, List<Choice>>();
        for (var cause : causes.live()) {
            parts.computeIfAbsent(cause.getTheme(), theme -> new ArrayList<>())
                    .add(new Choice(cause.getReference(), cause.getTitle()));
        }
        return parts.entrySet().stream()
                .map(entry ->
                        new Choice(entry.getKey().getReference(), entry.getKey().getTitle(), entry.getValue()))
                .toList();
    }

    @Override
    public Set<OrganisationId> having(String chosen) {
        return causes.workersOf(chosen);
    }

    @Override
    public Map<OrganisationId, List<Entry>> entries(Collection<OrganisationId> partners, Caller caller) {
        return causes.workOf(partners).stream()
                .collect(groupingBy(
                        work -> new OrganisationId(work.getOrganisation()),
                        mapping(
                                work -> new Entry(
                                        work.getCause().getTitle(),
                                        work.getCause().getTitle(),
                                        work.getWhat(),
                                        CausePurposes.link(work.getCause())),
                                toList())));
    }
}
