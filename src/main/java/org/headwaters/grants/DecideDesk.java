package org.headwaters.grants;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.funds.Funds;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Roles;
import org.headwaters.platform.security.Accounts;
import org.headwaters.reviews.Against;
import org.headwaters.reviews.Assigned;
import org.headwaters.reviews.Candidate;
import org.headwaters.reviews.Reviews;

/** What staff need beside the case when they recommend, decide or give it to its readers. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class DecideDesk {
    @Inject
    StaffDoor door;

    @Inject
    Applications applications;

    @Inject
    GrantCase cases;

    @Inject
    Wordings wordings;

    @Inject
    Reviews reviews;

    @Inject
    Funds funds;

    @Inject
    Accounts accounts;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    /** One reason to choose. */
    public record Why(String code, Verdict verdict, String label, String sentence) implements Serializable {}

    /**
     * What one decides with.
     *
     * @param left what the pool still has
     * @param most the largest award that is possible now: asked, or recommended
     */
    public record Table(List<Why> reasons, Set<String> chosen, Money left, Money most) implements Serializable {

        public List<Why> of(Verdict verdict) {
            return reasons.stream().filter(r -> r.verdict() == verdict).toList();
        }
    }

    /** Who reads the case, and who could. */
    public record Readers(int needed, List<Assigned> asked, List<Candidate> candidates) implements Serializable {}

    /** A colleague whom one can name in a note or give the case to. */
    public record Colleague(long id, String name, boolean officer) implements Serializable {}

    /** One question of the form. */
    public record Question(String code, String wording) implements Serializable {}

    /**
     * An application as far as one needs it to give it back or more time.
     *
     * @param last the last instant at which it can be submitted, null when there is none
     * @param missed whether that has passed, so that more time opens it again
     */
    public record Asked(String title, long version, List<Question> questions, Instant last, boolean missed)
            implements Serializable {}

    @RolesAllowed(OFFICER)
    public Asked asked(String reference) {
        var application = door.read(reference);
        return new Asked(
                application.getTitle(),
                application.getVersion(),
                application.getForm().getQuestions().stream()
                        .map(q -> new Question(q.getCode(), q.getWording()))
                        .toList(),
                application.getDeadline().last(),
                application.getStage() == Stage.MISSED);
    }

    @RolesAllowed({OFFICER, APPROVER})
    public Table table(String reference) {
        return table(door.read(reference));
    }

    private Table table(Application application) {
        var recommendation = application.getRecommendation();
        var most = recommendation == null || recommendation.getMinor() == null
                ? application.getAsked()
                : new Money(recommendation.getMinor(), application.getCurrency());
        return new Table(
                wordings.library(application.getCall()).offered().stream()
                        .map(r -> new Why(r.getCode(), r.getVerdict(), r.getLabel(), r.getSentence()))
                        .toList(),
                application.getReasons().stream().map(Reason::getCode).collect(toSet()),
                funds.standing(application.getCall().getPool()).left(),
                most);
    }

    /** @param words part of the reviewer's name, or nothing for all */
    @RolesAllowed(OFFICER)
    public Readers readers(String reference, String words) {
        var application = door.read(reference);
        var read = cases.bare(application);
        return new Readers(
                application.getReviewsNeeded(),
                reviews.assigned(caller.person(), read),
                reviews.candidates(read, words == null || words.isBlank() ? null : words));
    }

    /** Staff who may see this case, by the alphabet. */
    @RolesAllowed({OFFICER, APPROVER})
    public List<Colleague> colleagues(String reference) {
        var application = door.read(reference);
        return colleagues(reviews.conflicts(staff(), cases.bare(application)).entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList());
    }

    /** What giving a case to an officer would do. */
    public enum Giving {
        GOES,
        HAS,
        CANNOT
    }

    /** The same for each of these that the caller may know of, by its reference. */
    @RolesAllowed(OFFICER)
    public Map<String, Giving> giving(Collection<String> references, PersonId officer) {
        var mine = reviews.against(caller.person());
        var theirs = reviews.against(officer);
        return applications.whole(references).stream()
                .filter(application -> mine.isClear(cases.bare(application)))
                .collect(toMap(Application::getReference, application -> giving(application, officer, theirs)));
    }

    private Giving giving(Application application, PersonId officer, Against theirs) {
        if (officer.equals(application.getOfficer())) {
            return Giving.HAS;
        }
        return theirs.isClear(cases.bare(application)) ? Giving.GOES : Giving.CANNOT;
    }

    /** All officers, for giving several cases away at once; {@link #giving} says who may have which. */
    @RolesAllowed(OFFICER)
    public List<Colleague> officers() {
        return colleagues(accounts.withRole(Roles.OFFICER));
    }

    private List<PersonId> staff() {
        var staff = new ArrayList<>(accounts.withRole(Roles.OFFICER));
        staff.addAll(accounts.withRole(Roles.APPROVER));
        return staff.stream().distinct().toList();
    }

    private List<Colleague> colleagues(List<PersonId> people) {
        var named = names.namesOf(people);
        var officers = accounts.withRole(Roles.OFFICER);
        return people.stream()
                .map(p -> new Colleague(p.value(), named.getOrDefault(p, ""), officers.contains(p)))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }
}
