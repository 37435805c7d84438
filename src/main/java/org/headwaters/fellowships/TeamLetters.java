package org.headwaters.fellowships;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.reviews.Results;
import org.headwaters.reviews.Reviews;

/** Writes the letters in which teams hear what was decided about them. */
@ApplicationScoped
class TeamLetters {
    @Inject
    Places places;

    @Inject
    WaitingLists lists;

    @Inject
    TeamPost post;

    @Inject
    Reviews reviews;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /** Decided, and not told. */
    static boolean isUntold(Team team) {
        return switch (team.getStage()) {
            case SELECTED, RESERVED -> true;
            case DECLINED -> team.getToldAt() == null;
            default -> false;
        };
    }

    /** To this one, which has been decided and not told. */
    TeamLetter to(Team team) {
        var partners =
                team.getPartners().stream().map(TeamPartner::getOrganisation).toList();
        var cards = directory.cards(partners);
        return new TeamLetter(
                team.getReference(),
                team.getTitle(),
                partners.stream()
                        .map(cards::get)
                        .map(OrganisationCard::shortName)
                        .toList(),
                team.getStage(),
                TeamPost.TEXTS.get("fellowships.letter." + team.getStage() + ".subject", TeamPost.cohort(team)),
                body(team),
                post.audience(team).size(),
                team.getVersion());
    }

    private String body(Team team) {
        var key = "fellowships.letter." + team.getStage() + ".body";
        var title = team.getTitle();
        var cohort = TeamPost.cohort(team);
        return switch (team.getStage()) {
            case SELECTED -> {
                var until = post.deadline(team, places.answerBy(team.getCohort(), clock.instant()));
                yield TeamPost.TEXTS.get(
                        key, title, cohort, until, team.getCohort().getPlaces());
            }
            case RESERVED -> TeamPost.TEXTS.get(key, title, cohort, line(team), post.begins(team));
            default ->
                Stream.of(Optional.of(TeamPost.TEXTS.get(key, title, cohort, team.getDecidedWhy())), said(team))
                        .flatMap(Optional::stream)
                        .collect(joining("\n\n"));
        };
    }

    /** Where it stands among those that wait and are to wait. */
    private int line(Team team) {
        var before = Stream.concat(lists.of(team.getCohort()).stream(), lists.planned(team.getCohort()).stream())
                .filter(other -> number(other) < number(team))
                .count();
        return (int) before + 1;
    }

    /** Who has no number yet comes last. */
    private static int number(Team team) {
        return team.getWaitingPlace() == null ? Integer.MAX_VALUE : team.getWaitingPlace();
    }

    /** Every word of its readers, and no name. */
    private Optional<String> said(Team team) {
        var results = reviews.results(team.subject());
        var words = results.lines().stream()
                .map(TeamLetters::said)
                .filter(line -> !line.isBlank())
                .collect(joining("\n\n"));
        return words.isBlank()
                ? Optional.empty()
                : Optional.of(TeamPost.TEXTS.get("fellowships.letter.said") + "\n\n" + words);
    }

    private static String said(Results.Line line) {
        var comments = line.cells().stream()
                .map(Results.Cell::comment)
                .filter(comment -> comment != null && !comment.isBlank())
                .collect(joining("\n"));
        return comments.isBlank() ? "" : line.question() + "\n" + comments;
    }
}
