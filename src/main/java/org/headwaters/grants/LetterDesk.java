package org.headwaters.grants;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static java.util.stream.Collectors.toMap;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.reviews.Reviews;

/** The outbox of letters: every decision that nobody was told, beside its letter. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class LetterDesk {
    @Inject
    Letters letters;

    @Inject
    QueueRows queue;

    @Inject
    Calls calls;

    @Inject
    LetterPost post;

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

    /**
     * @param decisions how many are decided and not told
     * @param oldest when the first promise among them ends, null when there are none
     * @param call title of the call, null for all
     */
    public record Outbox(String call, long decisions, List<Row> rows, Instant oldest) implements Serializable {

        public long ready() {
            return rows.stream().filter(Row::ready).count();
        }

        /** What the button promises to send: each ready letter with the version that its row was made of. */
        public Map<String, Long> readyVersions() {
            return rows.stream().filter(Row::ready).collect(toMap(Row::reference, Row::version));
        }

        public long held() {
            return rows.size() - ready();
        }

        public boolean balanced() {
            return decisions == rows.size();
        }
    }

    /** @param edited name of whoever changed it last, empty when it is as the template made it */
    public record Row(
            String reference,
            long version,
            String title,
            Verdict verdict,
            Money asked,
            Money awarded,
            List<String> reasons,
            String decidedBy,
            String partner,
            boolean ready,
            Instant heldUntil,
            String edited,
            LetterText text,
            List<String> partners,
            int recipients)
            implements Serializable {

        public List<String> paragraphs() {
            return List.of(text.body().split("\n\\s*\n"));
        }
    }

    /** @param call a call's reference, null for all calls */
    @RolesAllowed({OFFICER, APPROVER})
    public Outbox open(String call) {
        return open(call, null);
    }

    /** @param number of one of the call's batches, null for all of it; of a call that is not cut it is left out */
    @RolesAllowed({OFFICER, APPROVER})
    public Outbox open(String call, Long number) {
        var away = reviews.keptAway(caller.person(), Step.KIND);
        var decided = queue.untold(call, batch(call, number), away);
        var unsent = letters.unsent(call).stream()
                .filter(letter -> decided.contains(letter.getApplication().getReference()))
                .toList();
        var cards = directory.cards(unsent.stream()
                .flatMap(l -> l.getApplication().getPartners().stream())
                .map(ApplicationPartner::getOrganisation)
                .distinct()
                .toList());
        var named = names.namesOf(unsent.stream()
                .flatMap(l -> Stream.of(
                        l.getEditedBy(), l.getApplication().getDecision().getBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var hear = post.audiences(unsent.stream().map(Letter::getApplication).toList());
        return new Outbox(
                call == null ? null : letters.callTitle(call),
                decided.size(),
                unsent.stream()
                        .map(l -> row(
                                l,
                                cards,
                                named,
                                hear.get(l.getApplication().getReference()).size()))
                        .toList(),
                unsent.stream()
                        .map(l -> l.getApplication().getClock().getDecisionDue())
                        .findFirst()
                        .orElse(null));
    }

    private Batch batch(String call, Long number) {
        return Batch.called(number) == null || call == null
                ? null
                : calls.find(call)
                        .map(found -> Batch.Cut.of(found).chosen(number))
                        .orElse(null);
    }

    private Row row(
            Letter letter, Map<OrganisationId, OrganisationCard> cards, Map<PersonId, String> named, int recipients) {
        var a = letter.getApplication();
        var awarded = a.getDecision().getAwardedMinor();
        var partners = a.getPartners().stream()
                .map(p -> cards.get(p.getOrganisation()))
                .filter(Objects::nonNull)
                .map(OrganisationCard::name)
                .toList();
        return new Row(
                a.getReference(),
                letter.getVersion(),
                a.getTitle(),
                letter.getKind(),
                a.getAsked(),
                awarded == null ? null : new Money(awarded, a.getCurrency()),
                a.getReasons().stream().map(Reason::getLabel).sorted().toList(),
                named.getOrDefault(a.getDecision().getBy(), ""),
                partners.isEmpty() ? "" : partners.get(0),
                letter.isReady(clock.instant()),
                letter.getHeldUntil(),
                letter.getEditedBy() == null ? "" : named.getOrDefault(letter.getEditedBy(), ""),
                letter.getText(),
                partners,
                recipients);
    }
}
