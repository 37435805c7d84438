package org.headwaters.challenges;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.network.DirectorySource;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;

/** The directory's column of what partners work on; one chooses by theme. */
@ApplicationScoped
class CausesInDirectory implements DirectorySource {
    @Inject
    Causes causes;

    @Inject
    Themes themes;

    @Override
    public String column() {
        return "worksOn";
    }

    @Override
    public List<Choice> choices() {
        return themes.all().stream()
                .map(theme -> new Choice(theme.reference(), theme.title()))
                .toList();
    }

    @Override
    public Set<OrganisationId> having(String theme) {
        return causes.workersOf(theme);
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
