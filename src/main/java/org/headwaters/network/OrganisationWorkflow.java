package org.headwaters.network;

import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.headwaters.network.ChangeRequest.Asked;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;

/**
 * What an organisation tells of itself: written by its intrapreneur, its deputy or the backbone, and corrected by a
 * request of anybody in the network that one of them takes over.
 */
@Stateless
public class OrganisationWorkflow {
    @Inject
    Organisations organisations;

    @Inject
    Survivors survivors;

    @Inject
    ProfileLines lines;

    @Inject
    Logos logos;

    @Inject
    ChangeRequests changes;

    @Inject
    ChangePost post;

    @Inject
    Signing signing;

    @Inject
    OrganisationTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The whole profile as it shall read from now on. */
    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public void describe(String reference, long seenVersion, Profile profile) {
        var organisation = held(reference);
        organisation.asSeen(seenVersion);
        describe(organisation, profile);
    }

    /** Shows a picture in place of the one before. */
    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public void showLogo(String reference, String name, InputStream bytes) {
        var organisation = held(reference);
        logos.keep(organisation, name, bytes);
        trail.logo(organisation, name);
    }

    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public void removeLogo(String reference) {
        var organisation = held(reference);
        logos.remove(organisation);
        trail.logo(organisation, null);
    }

    /** Somebody of the network says what is wrong in a partner's profile, once; its people hear of it. */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public void ask(String reference, Asked asked) {
        var organisation = survivors
                .find(reference)
                .filter(signing.hand()::mayCorrect)
                .map(found -> organisations.locked(found.id()))
                .orElseThrow(() -> new NotFound("organisation"));
        var profile = lines.profile(organisation);
        asked.field().put(profile, asked.becomes());
        var request =
                new ChangeRequest(organisation, asked, asked.field().in(profile), caller.person(), clock.instant());
        request.requireRoom(changes.openOf(List.of(organisation.id())));
        changes.add(request);
        trail.asked(request);
        post.asked(request);
    }

    /** It is so. What has a field of its own stands in the profile from now on. */
    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public void accept(long id, long seenVersion, String word) {
        var request = changes.get(id);
        var organisation = held(request.getOrganisation().getReference());
        request.asSeen(seenVersion);
        if (request.getField() != ProfileField.OTHER) {
            describe(organisation, request.getField().put(lines.profile(organisation), request.getBecomes()));
        }
        request.accept(word, caller.person(), clock.instant());
        trail.answered(request);
        post.answered(request);
    }

    /** It stays as it is, for a reason that whoever asked reads. */
    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public void refuse(long id, long seenVersion, String word) {
        var request = changes.get(id);
        held(request.getOrganisation().getReference());
        request.asSeen(seenVersion);
        request.refuse(word, caller.person(), clock.instant());
        trail.answered(request);
        post.answered(request);
    }

    private Organisation held(String reference) {
        var found = survivors.find(reference).orElseThrow(() -> new NotFound("organisation"));
        return organisations.locked(signing.requireWriter(found).id());
    }

    private void describe(Organisation organisation, Profile profile) {
        var before = lines.profile(organisation);
        requireKnown(profile);
        organisations
                .withNumber(profile.registered())
                .filter(other -> other != organisation)
                .ifPresent(other -> {
                    throw new Refusal("network.refused.registered.taken", other.getName());
                });
        organisation.describe(profile);
        organisations.touch(organisation);
        lines.replace(organisation.id(), profile, clock.instant());
        trail.described(organisation, before, profile);
    }

    private void requireKnown(Profile profile) {
        if (organisations.sectors().stream().noneMatch(one -> one.getCode().equals(profile.sector()))) {
            throw new Refusal("network.refused.sector.unknown");
        }
        var kinds = lines.competences().stream().map(Competence::getCode).toList();
        var unknown = Stream.concat(profile.gives().stream(), profile.needs().stream())
                .map(Profile.Line::competence)
                .filter(kind -> !kinds.contains(Objects.requireNonNullElse(kind, "")))
                .findFirst();
        if (unknown.isPresent()) {
            throw new Refusal("network.refused.competence.unknown");
        }
    }
}
