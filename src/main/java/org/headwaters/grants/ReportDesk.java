package org.headwaters.grants;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static java.util.stream.Collectors.toMap;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.challenges.PurposeSource.Choice;
import org.headwaters.grants.ApplyScreen.Written;
import org.headwaters.network.Directory;
import org.headwaters.network.Meetings;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;

/** The five-minute report as its writers see it: the questions, and everything that is known already filled in. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class ReportDesk {
    private static final int HISTORY = 200;

    @Inject
    ApplicantDoor door;

    @Inject
    Grants grants;

    @Inject
    Answers answers;

    @Inject
    FrozenForms forms;

    @Inject
    Purposes purposes;

    @Inject
    Meetings meetings;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    NetworkDay day;

    @RolesAllowed(PARTNER)
    public ReportScreen write(String reference) {
        var application = door.read(reference);
        var grant = grants.get(reference);
        var mine = door.actingFor();
        var cards = directory.cards(
                grant.getPartners().stream().map(GrantPartner::getOrganisation).toList());
        var typed = answers.of(application.id());
        var named = named(application, typed);
        var there = WhenReportsAreAccepted.there(grant);
        var report = grant.getReport();
        var due = grant.getReportDue();
        return new ReportScreen(
                reference,
                grant.getVersion(),
                grant.getTitle(),
                grant.getStage(),
                grant.getDates().getMeetingFrom(),
                grant.getDates().getMeetingUntil(),
                due,
                due != null && day.today().isAfter(due),
                fields(typed, named),
                planned(application, typed),
                grant.getAmount(),
                grant.getDates().getPaidAt(),
                there.stream()
                        .map(one -> new ReportScreen.Came(
                                cards.get(one.partner()).name(), one.people().size() + one.others()))
                        .toList(),
                meetings.strangersAmong(there).size(),
                serves(application),
                grant.getMoreAsked(),
                report.getPicture() == null ? null : "/files/" + report.getPicture(),
                report.getPictureWords(),
                namesOf(grant, cards, mine, true),
                namesOf(grant, cards, mine, false),
                grant.of(mine).stream().allMatch(GrantPartner::isPublic),
                application.getOfficer() == null ? "" : named.getOrDefault(application.getOfficer(), ""),
                Math.round(report.getSeconds() / 60.0),
                Spread.of(grants.minutesOfReports(HISTORY)));
    }

    private Map<PersonId, String> named(Application application, List<Answer> typed) {
        var persons = new HashSet<PersonId>();
        persons.add(application.getOfficer());
        typed.forEach(answer -> persons.add(answer.getSavedBy()));
        persons.remove(null);
        return names.namesOf(persons);
    }

    private static Map<String, Written> fields(List<Answer> typed, Map<PersonId, String> named) {
        var fields = new HashMap<String, Written>();
        for (var field : ReportField.values()) {
            fields.put(field.code(), new Written(field.code(), "", 0, null, null));
        }
        typed.stream()
                .filter(answer -> fields.containsKey(answer.getCode()))
                .forEach(answer -> fields.put(
                        answer.getCode(),
                        new Written(
                                answer.getCode(),
                                answer.getContent(),
                                answer.getVersion(),
                                answer.getSavedAt(),
                                named.getOrDefault(answer.getSavedBy(), ""))));
        return fields;
    }

    /** What they had written about it when they applied. */
    private Map<String, String> planned(Application application, List<Answer> typed) {
        var texts = typed.stream().collect(toMap(Answer::getCode, Answer::getContent));
        var planned = new LinkedHashMap<String, String>();
        forms.of(application.getForm()).questions().stream()
                .filter(question -> question.kind() == Question.Kind.TEXT)
                .filter(question -> !texts.getOrDefault(question.code(), "").isBlank())
                .forEach(question -> planned.put(question.wording(), texts.get(question.code())));
        return planned;
    }

    private Choice serves(Application application) {
        return application.getPurposeReference() == null
                ? null
                : purposes.find(application.getPurposeKind(), application.getPurposeReference())
                        .orElse(null);
    }

    private static List<String> namesOf(
            Grant grant, Map<OrganisationId, OrganisationCard> cards, List<OrganisationId> mine, boolean own) {
        return grant.getPartners().stream()
                .map(GrantPartner::getOrganisation)
                .filter(partner -> mine.contains(partner) == own)
                .map(partner -> cards.get(partner).name())
                .toList();
    }
}
