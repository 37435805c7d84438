package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/**
 * The one place from which an organisation is moved to another standing: it asks for the accepted commitment and the
 * intrapreneur without whom nobody is a member, and writes what happened.
 */
@ApplicationScoped
class Standings {
    static final String KIND = "organisation";

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Candidacies candidacies;

    @Inject
    Instance<AcceptedCommitments> accepted;

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    NetworkDay day;

    void make(Organisation organisation, StandingMove move, String reason) {
        make(organisation, move, day.today(), reason);
    }

    /** @param since from when on it is a member, where the move leads there */
    void make(Organisation organisation, StandingMove move, LocalDate since, String reason) {
        if (move.target() == Standing.MEMBER && people.intrapreneursOf(organisation.id(), day.today()) != 1) {
            throw new Refusal("network.refused.noIntrapreneur", organisation.getName());
        }
        var from = organisation.getStanding();
        organisation.make(move, this::isPromised, since);
        if (move == StandingMove.RECOGNISE) { // it may have been on its way in
            candidacies.openOf(organisation.id()).ifPresent(way -> way.end(true, null, clock.instant()));
        }
        record(organisation, move, from, reason);
    }

    /** Whether it could be a member as far as promises go. */
    boolean isPromised(OrganisationId id) {
        organisations.settle(); // the other room asks the database: what this transaction has changed must be there
        return accepted.stream().anyMatch(source -> source.anyOf(id));
    }

    /** Writes down that it was named: the move that starts nowhere. */
    void named(Organisation organisation, String reason) {
        write(organisation, "NOMINATE", null, reason);
    }

    void merged(Organisation organisation, Standing from, OrganisationCard survivor) {
        record(organisation, StandingMove.MERGE, from, survivor.reference());
    }

    /** The other side of a merger: no move, and yet it belongs to the history of whoever lives on. */
    void tookIn(Organisation survivor, OrganisationCard merged, String reason) {
        write(survivor, "TAKE_IN", survivor.getStanding(), merged.reference() + "; " + reason);
    }

    private void record(Organisation organisation, StandingMove move, Standing from, String reason) {
        write(organisation, move.name(), from, reason);
    }

    private void write(Organisation organisation, String move, Standing from, String reason) {
        var subject = subject(organisation);
        var before = from == null ? null : from.name();
        var after = organisation.getStanding().name();
        organisations.settle();
        history.record(
                subject,
                caller.isSignedIn() ? caller.person() : null,
                caller.isSignedIn()
                        ? Roles.ALL.stream().filter(caller::is).findFirst().orElse(Roles.PARTNER)
                        : "public",
                move,
                before,
                after,
                reason,
                organisation.getVersion());
        audit.write("network.standing", subject, before, after);
    }

    static SubjectRef subject(Organisation organisation) {
        return new SubjectRef(KIND, organisation.getReference());
    }
}
