package org.headwaters.grants;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonNames;

/** The applications of one's own partners, and what happened to them lately: a bounded number of statements. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OwnDesk {
    private static final int MOST = 25;
    private static final int NEWS = 10;
    private static final Duration LATELY = Duration.ofDays(14);

    @Inject
    ApplicantDoor door;

    @Inject
    Applications applications;

    @Inject
    History history;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed(PARTNER)
    public Own own() {
        var mine = door.actingFor();
        var all = applications.of(mine, MOST);
        var cards = directory.cards(all.stream()
                .flatMap(a -> a.getPartners().stream())
                .map(ApplicationPartner::getOrganisation)
                .toList());
        return new Own(all.stream().map(a -> row(a, mine, cards)).toList(), news(all));
    }

    private static Row row(
            Application application, List<OrganisationId> mine, Map<OrganisationId, OrganisationCard> cards) {
        return new Row(
                application.getReference(),
                application.getTitle(),
                application.getPartners().stream()
                        .map(ApplicationPartner::getOrganisation)
                        .filter(o -> !mine.contains(o))
                        .map(o -> cards.get(o).name())
                        .toList(),
                application.getApplicantStage(),
                application.getAsked());
    }

    /** What others did, and the clock; the caller's own steps are no news. */
    private List<News> news(List<Application> all) {
        var titles = all.stream().collect(toMap(Application::getReference, Application::getTitle));
        var rows = history.since(Step.KIND, titles.keySet(), clock.instant().minus(LATELY));
        var news = new ArrayList<News>();
        rows.stream().collect(groupingBy(row -> row.subject().reference())).forEach((reference, ofOne) -> {
            var shown = HistoryShown.to(
                    Seat.APPLICANT, ofOne.stream().map(History.Of::row).toList());
            shown.stream()
                    .filter(row -> !Objects.equals(row.who(), caller.person()))
                    .map(row -> new News(
                            row.at(),
                            "grants.history." + row.move(),
                            row.who() == null ? "" : names.nameOf(row.who()),
                            titles.get(reference),
                            reference))
                    .forEach(news::add);
        });
        return news.stream()
                .sorted(Comparator.comparing(News::at).reversed())
                .limit(NEWS)
                .toList();
    }

    /** @param news the latest first */
    public record Own(List<Row> rows, List<News> news) {}

    public record Row(String reference, String title, List<String> with, Stage stage, Money asked) {

        /** Where it is written, or read. */
        public String link() {
            return (stage.isBeingWritten() ? Address.APPLY : Address.APPLICATION).of(reference);
        }
    }

    /** @param key of the sentence, with the name in it */
    public record News(Instant at, String key, String who, String title, String reference) {}
}
