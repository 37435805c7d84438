package org.headwaters.grants;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;
import org.headwaters.platform.HistoryRow;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.files.Files;
import org.headwaters.reviews.Against;
import org.headwaters.reviews.Results;
import org.headwaters.reviews.ReviewedCase.Section;
import org.headwaters.reviews.Reviews;

/** One application on one screen: everything that its reader may know, and nothing that the reader may not. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class CaseDesk {
    private static final int MOST_TWINS = 5;

    @Inject
    Applications applications;

    @Inject
    StaffDoor door;

    @Inject
    GrantCase cases;

    @Inject
    CaseText texts;

    @Inject
    ReviewersCopy copies;

    @Inject
    RedactedParts parts;

    @Inject
    Conversation conversation;

    @Inject
    LetterPost post;

    @Inject
    QueueRows queue;

    @Inject
    Grants grants;

    @Inject
    Speakers speakers;

    @Inject
    History history;

    @Inject
    Files files;

    @Inject
    Reviews reviews;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** {@link NotFound} for everyone whom it does not concern, and for staff with a conflict of interest. */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER, FINANCE})
    public CaseFile open(String reference) {
        var application = applications.whole(reference);
        var me = caller.person();
        var against = reviews.against(me);
        var seat = door.seatOf(application, against);
        if (seat == Seat.NOBODY) {
            throw door.refused(application);
        }
        var staff = seat == Seat.STAFF;
        var letter = letter(application, seat);
        var talks = staff || seat == Seat.APPLICANT;
        var said = talks ? conversation.of(application) : List.<CaseMessage>of();
        var happened =
                talks ? HistoryShown.to(seat, history.of(GrantCase.subject(application))) : List.<HistoryRow.Shown>of();
        var named = new HashMap<PersonId, String>();
        var people = people(application, letter, said, happened);
        var results = staff ? results(application, people, named) : null;
        if (named.isEmpty()) {
            named.putAll(names.namesOf(people));
        }
        var cards = cards(application);
        var speakFor = speakers.of(application, said, cards);
        var facts = CaseFacts.of(application, seat, named, clock.instant());
        // Whoever still reads it does not learn from its lane what another reader gave.
        var reads = staff && results == null && application.getSubmissions() > 0;
        var copy = seat == Seat.REVIEWER && application.getSubmissions() > 0 ? copies.of(application) : null;
        var hides = copy != null && copy.changed();
        var sections = copy == null ? texts(application, seat, cards) : copy.sections();
        return new CaseFile(
                application.getReference(),
                application.getVersion(),
                copy == null ? application.getTitle() : copy.title(),
                seat,
                Offers.of(application, seat, me, caller.roles(), clock.instant()),
                reads ? facts.withoutLane() : facts,
                letter == null ? null : shown(letter, named),
                results,
                application.getReviewsNeeded(),
                sections,
                hides && application.getCall().isBlind() ? List.of() : partners(application, cards),
                happened(reads ? HistoryShown.toReader(happened) : happened, named),
                said.stream()
                        .filter(m -> staff || m.getKind() != MessageKind.NOTE)
                        .map(m -> said(m, named, speakFor))
                        .toList(),
                application.getCall().isAttachments() && talks,
                hides ? List.of() : files(application),
                seat == Seat.REVIEWER ? null : grant(application),
                staff ? similar(application, against) : List.of(),
                staff && isRedactionStale(application, sections, happened));
    }

    /** Asked only where passages were hidden once, and can be again. */
    private boolean isRedactionStale(Application application, List<Section> shown, List<HistoryRow.Shown> happened) {
        return application.getStage().isWaitingForDecision()
                && happened.stream().anyMatch(row -> row.move().equals(RedactWorkflow.MOVE))
                && parts.stale(application, shown) > 0;
    }

    /** Asked only where there can be one. */
    private GrantStage grant(Application application) {
        return application.getStage() == Stage.AWARDED && application.isTold()
                ? grants.stageOf(application.getReference()).orElse(null)
                : null;
    }

    /** What was never submitted is its writers' own, also when they withdrew it or missed the deadline. */
    private List<Section> texts(Application application, Seat seat, Map<OrganisationId, OrganisationCard> cards) {
        if (seat == Seat.APPLICANT) {
            return texts.of(application, cards);
        }
        return application.getSubmissions() == 0 ? List.of() : texts.forReaders(application, cards);
    }

    /** Nobody but staff reads a letter before it is sent. */
    private Letter letter(Application application, Seat seat) {
        if (seat == Seat.REVIEWER
                || !application.getStage().isDecided()
                || seat != Seat.STAFF && !application.isTold()) {
            return null;
        }
        return application.getStandingLetter();
    }

    private static List<CaseFile.Happened> happened(List<HistoryRow.Shown> rows, Map<PersonId, String> named) {
        return rows.stream()
                .map(row -> new CaseFile.Happened(
                        row.at(),
                        row.who() == null ? "" : named.getOrDefault(row.who(), ""),
                        row.move(),
                        row.reason(),
                        Settled.read(row.detail())))
                .toList();
    }

    private CaseFile.LetterShown shown(Letter letter, Map<PersonId, String> named) {
        return new CaseFile.LetterShown(
                letter.getVersion(),
                letter.getState(),
                letter.isReady(clock.instant()),
                letter.getHeldUntil(),
                letter.getText(),
                letter.getTemplateBody(),
                named.getOrDefault(letter.getEditedBy(), ""),
                letter.getEditedAt(),
                named.getOrDefault(letter.getSentBy(), ""),
                letter.getSentAt(),
                letter.getSentAt() == null
                        ? post.audience(letter.getApplication()).size()
                        : 0);
    }

    /** The reviews as staff may see them; asks for the names of everyone on the screen along with the readers'. */
    private Results results(Application application, List<PersonId> people, Map<PersonId, String> named) {
        if (application.getClock().getSubmittedAt() == null) {
            return null;
        }
        return reviews.resultsForClear(caller.person(), cases.bare(application), readers -> {
                    named.putAll(names.namesOf(Stream.concat(readers.stream(), people.stream())
                            .distinct()
                            .toList()));
                    return named;
                })
                .orElse(null);
    }

    private List<CaseFile.Attached> files(Application application) {
        if (!application.getCall().isAttachments()) {
            return List.of();
        }
        return files.of(GrantCase.subject(application)).stream()
                .map(card -> new CaseFile.Attached(card.name(), card.link(), card.size(), card.at()))
                .toList();
    }

    /** Others by the same partners, as long as that may still count for the decision, of those one may know. */
    private List<CaseFile.Similar> similar(Application application, Against against) {
        return application.getStage().isWaitingForDecision()
                ? queue.twinsOf(application, against.keptAway(Step.KIND), MOST_TWINS)
                : List.of();
    }

    private CaseFile.Said said(CaseMessage m, Map<PersonId, String> named, Map<PersonId, String> speakers) {
        return new CaseFile.Said(
                m.getId(),
                m.getKind(),
                named.getOrDefault(m.getAuthor(), ""),
                m.isAuthorStaff() ? "" : speakers.getOrDefault(m.getAuthor(), ""),
                m.isAuthorStaff(),
                m.getAuthor().equals(caller.person()),
                m.getContent(),
                m.getWrittenAt(),
                m.getMentions() == null ? null : named.getOrDefault(m.getMentions(), ""),
                m.isWaiting(),
                m.getDoneAt());
    }

    private Map<OrganisationId, OrganisationCard> cards(Application application) {
        return directory.cards(application.getPartners().stream()
                .map(ApplicationPartner::getOrganisation)
                .toList());
    }

    private static List<String> partners(Application application, Map<OrganisationId, OrganisationCard> cards) {
        return application.getPartners().stream()
                .map(p -> cards.get(p.getOrganisation()))
                .filter(Objects::nonNull)
                .map(OrganisationCard::name)
                .toList();
    }

    private static List<PersonId> people(
            Application application, Letter letter, List<CaseMessage> said, List<HistoryRow.Shown> happened) {
        var people = new ArrayList<PersonId>();
        people.add(application.getOfficer());
        if (application.getRecommendation() != null) {
            people.add(application.getRecommendation().getBy());
        }
        if (letter != null) {
            people.add(letter.getEditedBy());
            people.add(letter.getSentBy());
        }
        said.forEach(m -> {
            people.add(m.getAuthor());
            people.add(m.getMentions());
        });
        happened.forEach(row -> people.add(row.who()));
        return people.stream().filter(Objects::nonNull).distinct().toList();
    }
}
