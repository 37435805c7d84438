package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/** What was written in a profile and who said what of it, in history and audit. What a partner looks for is counted, not told. */
@ApplicationScoped
class OrganisationTrail {
    private static final String KIND = "organisation";

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Signing signing;

    @Inject
    Caller caller;

    void described(Organisation organisation, Profile before, Profile after) {
        record(organisation, "DESCRIBE", null);
        audit.write("network.profile.described", subject(organisation), kept(before), kept(after));
    }

    void logo(Organisation organisation, String name) {
        record(organisation, "LOGO", null);
        audit.write("network.profile.logo", subject(organisation), null, name);
    }

    void asked(ChangeRequest request) {
        var organisation = request.getOrganisation();
        record(organisation, "ASK_CHANGE", request.getWhy());
        audit.write("network.change.asked", subject(organisation), request.getWas(), said(request));
    }

    void answered(ChangeRequest request) {
        var organisation = request.getOrganisation();
        record(organisation, request.getStage().name(), request.getWord());
        audit.write(
                "network.change.answered",
                subject(organisation),
                said(request),
                request.getStage() + said(request.getWord()));
    }

    private void record(Organisation organisation, String move, String reason) {
        var stands = organisation.getStanding().name();
        history.record(
                subject(organisation),
                caller.person(),
                signing.hand().staff() ? "BACKBONE" : "PARTNER",
                move,
                stands,
                stands,
                reason,
                organisation.getVersion());
    }

    private static String said(ChangeRequest request) {
        return request.getField() + ": " + request.getBecomes();
    }

    private static String said(String word) {
        return word == null ? "" : ": " + word;
    }

    private static SubjectRef subject(Organisation organisation) {
        return new SubjectRef(KIND, organisation.getReference());
    }

    private static String kept(Profile profile) {
        return new Kept(
                        profile.name(),
                        profile.shortName(),
                        profile.legalName(),
                        profile.sector(),
                        profile.place(),
                        profile.registered(),
                        profile.website(),
                        profile.places(),
                        profile.populations(),
                        profile.gives().stream().map(Profile.Line::words).toList(),
                        profile.needs().size())
                .toString();
    }

    /** A profile as the audit keeps it, field by field. */
    private record Kept(
            String name,
            String shortName,
            String legalName,
            String sector,
            String place,
            String registered,
            String website,
            List<String> places,
            List<String> populations,
            List<String> gives,
            int needs) {
        private Kept {
            Objects.requireNonNull(name);
        }
    }
}
