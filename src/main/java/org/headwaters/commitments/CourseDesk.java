package org.headwaters.commitments;

import static java.util.stream.Collectors.toSet;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Roles;

/** How a promise goes: the own view for whoever may read it, the computed one for its partners and its coach alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CourseDesk {
    @Inject
    CommitmentDoor door;

    @Inject
    Commitments commitments;

    @Inject
    Courses courses;

    @Inject
    Seasons seasons;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    /** The form of a report: what was told last, and the milestones. */
    public record Form(CourseShown course, List<CourseShown.Step> milestones) implements Serializable {}

    /** NotFound for a promise that is not open to the reader. */
    @PermitAll
    public CourseShown course(String reference) {
        var promise = commitments.byReference(reference).orElseThrow(() -> new NotFound(Commitment.KIND));
        var as = door.as(promise);
        if (as == null && !door.isOpen(promise)) {
            throw new NotFound(Commitment.KIND);
        }
        return shown(promise, as);
    }

    @RolesAllowed(PARTNER)
    public Form form(String reference) {
        var promise = door.member(reference);
        return new Form(
                shown(promise, Seat.PARTNER),
                promise.getMilestones().stream()
                        .map(step -> new CourseShown.Step(
                                step.getId(), step.getWords(), step.getDue(), step.getActual(), step.getTarget()))
                        .toList());
    }

    private CourseShown shown(Commitment promise, Seat as) {
        var inside = as != null;
        var network = inside || door.isOfNetwork();
        var knows = as == Seat.PARTNER || as == Seat.COACH;
        var reports = courses.reports(promise);
        var course = courses.find(promise).orElse(null);
        var shared = course != null && course.isShared();
        var last = reports.isEmpty() ? null : reports.get(0);
        return new CourseShown(
                promise.getReference(),
                promise.getTitle(),
                promise.getUnit(),
                promise.getVersion(),
                last == null ? promise.getActual() : last.getActual(),
                promise.getTarget(),
                last == null || !network ? null : own(last),
                promise.getState() == State.ACTIVE && (knows || shared && network) ? computed(promise, last) : null,
                shared,
                inside ? told(reports) : List.of(),
                inside && promise.getState() == State.ACTIVE ? proposal(course) : null,
                inside ? years(promise) : List.of(),
                as == Seat.PARTNER ? openYear(promise) : null,
                promise.getState() == State.WITHDRAWN ? promise.getLearned() : null,
                CourseShown.May.of(as, caller.is(Roles.OFFICER), promise.getState()));
    }

    private Computed computed(Commitment promise, ProgressReport last) {
        var parts =
                promise.getMilestones().stream().map(CommitmentMilestone::part).toList();
        var actual = last == null ? promise.getActual() : last.getActual();
        var whole = List.of(new Progress.Part(1, promise.getBaseline(), promise.getTarget(), actual));
        return Computed.of(
                parts.isEmpty() ? whole : parts,
                new Span(promise.getSince(), promise.getDue()),
                last == null ? promise.getSince() : last.getToldDay(),
                door.today());
    }

    private static CourseShown.Own own(ProgressReport last) {
        return new CourseShown.Own(last.getView(), last.getHard(), last.getSentence(), last.getToldAt());
    }

    /** Who told them is asked for once. */
    private List<CourseShown.Report> told(List<ProgressReport> reports) {
        var known = names.namesOf(reports.stream().map(ProgressReport::person).collect(toSet()));
        return reports.stream()
                .map(one -> report(one, known.getOrDefault(one.person(), "")))
                .toList();
    }

    private static CourseShown.Report report(ProgressReport report, String who) {
        return new CourseShown.Report(
                report.getId(),
                report.getToldAt(),
                who,
                report.getActual(),
                report.getSentence(),
                report.getView(),
                report.getHard(),
                report.getLearned(),
                report.getEvidence(),
                report.getVerifiedAt());
    }

    private static CourseShown.Proposal proposal(Course course) {
        return course == null || course.getProposedEnd() == null
                ? null
                : new CourseShown.Proposal(course.getProposedEnd(), course.getEvidence(), course.getProposedAt());
    }

    private List<CourseShown.Year> years(Commitment promise) {
        return seasons.ofPromise(promise).stream()
                .filter(review -> review.getSentAt() != null)
                .map(review -> new CourseShown.Year(
                        review.getSeason().getYear(), review.getSeconds() / 60, review.answers(), review.end()))
                .toList();
    }

    private Integer openYear(Commitment promise) {
        return seasons.openOf(List.of(promise.getId())).stream()
                .findFirst()
                .map(review -> review.getSeason().getYear())
                .orElse(null);
    }
}
