package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource;

/**
 * Applications in the thread of a partner, a cause, or a commitment or fellowship that they serve: to everybody those that were awarded and told, to
 * their own people all of them, each in the words that its applicants read.
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
        var mine = mine(caller, asked);
        return about(subject, mine).stream()
                .map(application -> strand(application, !mine.isEmpty() && application.isOf(mine)))
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
                    case COMMITMENT, FELLOWSHIP -> about(subject, mine(caller, asked)).stream();
                    default -> Stream.<Application>empty();
                };
        return grants.flatMap(GrantThreads::named)
                .filter(named -> !named.equals(subject))
                .distinct()
                .toList();
    }

    private List<OrganisationId> mine(Caller caller, AskedOnce asked) {
        return caller.is(Roles.PARTNER) ? door.actingFor(asked) : List.of();
    }

    private static Stream<SubjectRef> named(Application application) {
        var kind = application.getPurposeKind();
        var served = kind == null || kind.equals(CAUSE)
                ? Stream.<SubjectRef>empty()
                : Stream.of(new SubjectRef(kind, application.getPurposeReference()));
        var team = Optional.ofNullable(application.getFellowship()).map(one -> new SubjectRef(FELLOWSHIP, one));
        return Stream.concat(served, team.stream());
    }

    private List<Application> about(SubjectRef subject, List<OrganisationId> mine) {
        return switch (subject.kind()) {
            case "organisation" ->
                directory
                        .byReference(subject.reference())
                        .map(card -> rows.ofPartner(
                                card.id(), MOST)) // what it has done: what is still open is on its people's own page
                        .orElse(List.of());
            default -> rows.about(subject.kind(), subject.reference(), mine, MOST);
        };
    }

    private static Strand strand(Application application, boolean own) {
        return new Strand(
                application.getStartedAt(),
                application.getTitle().isBlank() ? application.getReference() : application.getTitle(),
                "grants.applicant." + application.getApplicantStage(),
                own
                        ? Address.APPLICATION.of(application.getReference())
                        : "/grants/awarded?words=" + application.getReference() + "#list");
    }
}
