package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.network.Directory;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource;

/**
 * Applications in the thread of a partner, a cause, or a commitment or fellowship that they serve: to everybody those that
 * were awarded and told and not cancelled since, to staff the cancelled ones of those that they may read, to their own
 * people all of them, each in the words that its applicants read.
 */
@ApplicationScoped
class GrantThreads implements ThreadSource {
    private static final int MOST = 25;
    private static final String CAUSE = "cause";
    private static final String COMMITMENT = "commitment";
    private static final String FELLOWSHIP = "fellowship";
    private static final Set<String> ABOUT = Set.of("organisation", CAUSE, COMMITMENT, FELLOWSHIP);

    @Inject
    Applications applications;

    @Inject
    ThreadRows rows;

    @Inject
    ApplicantDoor door;

    @Inject
    StaffDoor office;

    @Inject
    Directory directory;

    @Override
    public List<Strand> of(SubjectRef subject, Caller caller) {
        return of(subject, caller, new AskedOnce());
    }

    @Override
    public List<Strand> of(SubjectRef subject, Caller caller, AskedOnce asked) {
        if (!ABOUT.contains(subject.kind())) {
            return List.of();
        }
        var reader = reader(caller, asked);
        return about(subject, reader).stream()
                .map(found -> strand(found, isOwn(found, reader)))
                .toList();
    }

    /**
     * What a grant serves, and the team whose pitch began it; beside either, what the grants that stand there name, too.
     */
    @Override
    public List<SubjectRef> beside(SubjectRef subject, Caller caller, AskedOnce asked) {
        var grants =
                switch (subject.kind()) {
                    case Step.KIND -> applications.find(subject.reference()).stream();
                    case COMMITMENT, FELLOWSHIP ->
                        about(subject, reader(caller, asked)).stream().map(ThreadRows.Found::application);
                    default -> Stream.<Application>empty();
                };
        return grants.flatMap(GrantThreads::named)
                .filter(named -> !named.equals(subject))
                .distinct()
                .toList();
    }

    private ThreadRows.Reader reader(Caller caller, AskedOnce asked) {
        return new ThreadRows.Reader(
                caller.is(Roles.PARTNER) ? door.actingFor(asked) : List.of(),
                caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER));
    }

    private static boolean isOwn(ThreadRows.Found found, ThreadRows.Reader reader) {
        return !reader.mine().isEmpty() && found.application().isOf(reader.mine());
    }

    private static Stream<SubjectRef> named(Application application) {
        var kind = application.getPurposeKind();
        var served = kind == null || kind.equals(CAUSE)
                ? Stream.<SubjectRef>empty()
                : Stream.of(new SubjectRef(kind, application.getPurposeReference()));
        var team = Optional.ofNullable(application.getFellowship()).map(one -> new SubjectRef(FELLOWSHIP, one));
        return Stream.concat(served, team.stream());
    }

    /** Of a partner what it has done: what is still open is on its people's own page. */
    private List<ThreadRows.Found> about(SubjectRef subject, ThreadRows.Reader reader) {
        var found =
                switch (subject.kind()) {
                    case "organisation" ->
                        directory
                                .byReference(subject.reference())
                                .map(card -> rows.ofPartner(card.id(), reader, MOST))
                                .orElse(List.of());
                    default -> rows.about(subject.kind(), subject.reference(), reader, MOST);
                };
        return found.stream()
                .filter(one -> !one.cancelled() || isOwn(one, reader) || office.isOpen(one.application()))
                .toList();
    }

    private static Strand strand(ThreadRows.Found found, boolean own) {
        var application = found.application();
        return new Strand(
                application.getStartedAt(),
                application.getTitle().isBlank() ? application.getReference() : application.getTitle(),
                found.cancelled()
                        ? "grants.stage." + GrantStage.CANCELLED
                        : "grants.applicant." + application.getApplicantStage(),
                own || found.cancelled()
                        ? Address.APPLICATION.of(application.getReference())
                        : "/grants/awarded?words=" + application.getReference() + "#list");
    }
}
