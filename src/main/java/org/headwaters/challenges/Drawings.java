package org.headwaters.challenges;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwaters.challenges.ChallengesShown.Workers;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonNames;

/** The parts of a cause as screens show them, each in one query. */
@ApplicationScoped
class Drawings {
    @Inject
    Causes causes;

    @Inject
    Briefs briefs;

    @Inject
    Spots spots;

    @Inject
    Links links;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    CauseShown.Words words(Cause cause) {
        return new CauseShown.Words(
                cause.getTitle(),
                cause.getShortName(),
                cause.getDescription(),
                Arrays.stream(cause.getKeywords().split("\\|"))
                        .filter(word -> !word.isEmpty())
                        .toList(),
                cause.getTheme().getTitle(),
                cause.getTheme().getReference());
    }

    CauseShown.Standing standing(Cause cause) {
        return new CauseShown.Standing(
                cause.getState(),
                cause.getState().isOpen() ? null : cause.getWhy(),
                cause.getReason(),
                cause.getReplacedBy() == null ? null : other(cause.getReplacedBy()));
    }

    Optional<CauseShown.BriefShown> brief(Cause cause) {
        return briefs.of(cause).map(this::brief);
    }

    CauseShown.BriefShown brief(CauseBrief brief) {
        var text = brief.text();
        return new CauseShown.BriefShown(
                brief.getEdition(),
                Arrays.stream(BriefPart.values())
                        .filter(part ->
                                part != BriefPart.SOURCES && !text.of(part).isEmpty())
                        .map(part -> new CauseShown.Part(part.name(), text.of(part)))
                        .toList(),
                Source.of(text.of(BriefPart.SOURCES)),
                Freshness.of(brief.getReviewedOn(), day.today()),
                caller.isSignedIn() && brief.getReviewedBy() != null ? names.nameOf(brief.getReviewedBy()) : "",
                brief.getWrittenAt());
    }

    List<CauseShown.Work> work(List<CauseWork> work, Collection<OrganisationId> mine) {
        var cards = directory.cards(work.stream().map(CauseWork::organisation).collect(toSet()));
        return Arrays.stream(CauseWork.Depth.values())
                .map(depth -> new CauseShown.Work(
                        depth,
                        work.stream()
                                .filter(one -> one.getDepth() == depth)
                                .map(CauseWork::organisation)
                                .filter(cards::containsKey)
                                .map(id -> new CauseShown.Worker(
                                        cards.get(id),
                                        work.stream()
                                                .filter(one ->
                                                        one.organisation().equals(id))
                                                .map(CauseWork::getWhat)
                                                .findFirst()
                                                .orElse(""),
                                        mine.contains(id)))
                                .sorted(Comparator.comparing(
                                        worker -> worker.card().name()))
                                .toList()))
                .toList();
    }

    List<CauseShown.SpotShown> spots(Cause cause) {
        return spots.shown(cause).stream()
                .map(spot -> new CauseShown.SpotShown(spot.getId(), spot.getVersion(), spot.text()))
                .toList();
    }

    List<CauseLink> around(Cause cause) {
        return links.around(cause);
    }

    /** The links that lead to the cause, or those that go out from it; of others that are not on the map none. */
    static List<CauseShown.Drive> drives(Cause cause, List<CauseLink> around, boolean upstream) {
        return around.stream()
                .filter(link -> (upstream ? link.getTo() : link.getFrom()).isSameAs(cause))
                .filter(link -> (upstream ? link.getFrom() : link.getTo()).getState() == CauseState.LIVE)
                .map(link -> new CauseShown.Drive(
                        link.getId(),
                        link.getVersion(),
                        other(upstream ? link.getFrom() : link.getTo()),
                        link.getPolarity(),
                        link.getStrength(),
                        link.getNote()))
                .toList();
    }

    static CauseShown.Other other(Cause cause) {
        return new CauseShown.Other(cause.getTitle(), CausePurposes.link(cause));
    }

    /** Those who work on one cause, as a line says it. */
    static Workers workers(
            Collection<OrganisationId> all,
            Collection<OrganisationId> mine,
            Map<OrganisationId, OrganisationCard> cards) {
        var others = all.stream()
                .filter(one -> !mine.contains(one) && cards.containsKey(one))
                .map(one -> cards.get(one).name())
                .sorted()
                .toList();
        var own = all.stream().anyMatch(mine::contains);
        return new Workers(own, others.isEmpty() ? "" : others.get(0), Math.max(0, others.size() - 1));
    }
}
