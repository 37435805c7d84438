package org.headwaters.challenges;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource;
import org.headwaters.platform.ThreadSource.Strand;

/** The challenges for everybody: the table of contents, and one cause. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ChallengesDesk {
    @Inject
    Causes causes;

    @Inject
    Directory directory;

    @Inject
    @Any
    Instance<ThreadSource> threads;

    @Inject
    Caller caller;

    @PermitAll
    public ChallengesShown all() {
        var counts = causes.workers();
        var all = causes.live();
        var themes = all.stream().collect(groupingBy(Cause::getTheme, LinkedHashMap::new, toList()));
        return new ChallengesShown(
                all.size(),
                themes.entrySet().stream()
                        .map(theme -> new ChallengesShown.ThemeShown(
                                theme.getKey().getReference(),
                                theme.getKey().getTitle(),
                                theme.getKey().getSentence(),
                                theme.getValue().stream()
                                        .map(cause -> new ChallengesShown.CauseLine(
                                                cause.getReference(),
                                                cause.getTitle(),
                                                counts.getOrDefault(cause.getId(), 0L)))
                                        .toList()))
                        .toList());
    }

    @PermitAll
    public CauseShown cause(String reference) {
        var cause = causes.byReference(reference).orElseThrow(() -> new NotFound("cause"));
        var counts = causes.workers();
        return new CauseShown(
                cause.getTitle(),
                cause.getDescription(),
                cause.getTheme().getTitle(),
                cause.getTheme().getReference(),
                work(cause),
                thread(reference),
                causes.live().stream()
                        .filter(other -> isBeside(other, cause))
                        .map(other -> new ChallengesShown.CauseLine(
                                other.getReference(), other.getTitle(), counts.getOrDefault(other.getId(), 0L)))
                        .toList());
    }

    private List<CauseShown.Work> work(Cause cause) {
        var work = causes.workOn(cause);
        var cards = directory.cards(work.stream()
                .map(one -> new OrganisationId(one.getOrganisation()))
                .toList());
        return Arrays.stream(CauseWork.Depth.values())
                .map(depth -> new CauseShown.Work(
                        depth,
                        work.stream()
                                .filter(one -> one.getDepth() == depth)
                                .map(one -> new CauseShown.Worker(
                                        cards.get(new OrganisationId(one.getOrganisation())), one.getWhat()))
                                .sorted(Comparator.comparing(
                                        worker -> worker.card().name()))
                                .toList()))
                .toList();
    }

    private List<Strand> thread(String reference) {
        return threads.stream()
                .flatMap(source -> source.of(new SubjectRef(CausePurposes.KIND, reference), caller).stream())
                .sorted(Comparator.comparing(Strand::at).reversed())
                .toList();
    }

    /** Another cause of the same theme. */
    private static boolean isBeside(Cause other, Cause cause) {
        return other.getTheme().getReference().equals(cause.getTheme().getReference())
                && !other.getReference().equals(cause.getReference());
    }
}
