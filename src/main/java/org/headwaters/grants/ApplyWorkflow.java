package org.headwaters.grants;

import static java.util.stream.Collectors.toSet;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.network.PersonCard;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** The applicants' moves: one method each, one transaction and one role check each. */
@Stateless
public class ApplyWorkflow {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Inject
    ApplicantDoor door;

    @Inject
    Applications applications;

    @Inject
    Answers answers;

    @Inject
    Calls calls;

    @Inject
    References references;

    @Inject
    Directory directory;

    @Inject
    Event<GrantEvent> events;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * START: the application of the caller's organisation under a call, begun now where that is a member, or opened again
     * as {@link Application#isOpenedAgain} says. The call's row is held, so that two clicks at once begin one draft; the
     * unique draft key stands behind it.
     *
     * @param organisation reference of the partner that applies, one for which the caller acts; null takes what any of
     *     them has begun, else the first
     */
    @RolesAllowed(PARTNER)
    public String start(String callReference, String organisation) {
        var call = calls.held(callReference);
        var leads = leads(organisation);
        var lead = leads.stream().findFirst().orElseThrow(() -> new Refusal("grants.refused.noPartner"));
        return leads.stream()
                .flatMap(one -> applications.begun(call, one).stream())
                .findFirst()
                .orElseGet(() -> begin(call, lead))
                .getReference();
    }

    /**
     * ASK_PARTNER: refused with every gap where something is missing, and at first while its lead is no member. For the
     * partners that the asker acts for, asking is their yes.
     */
    @RolesAllowed(PARTNER)
    public void ask(String reference) {
        var application = door.hold(reference);
        var act = door.act(Who.APPLICANT);
        application.check(Move.ASK_PARTNER, act);
        if (!application.getDeadline().allows(act.at())) {
            throw new Refusal("grants.refused.late", application.getDeadline().announced());
        }
        var lead = application.partner(application.getLead());
        if (lead.isNew()) {
            door.requireMember(application.getLead());
        }
        var asked = complete(application).budget().total();
        var mine = door.actingFor();
        if (!mine.contains(application.getLead())) {
            lead.contact(askedNow(lead, application.getStartedBy()));
        }
        events.fire(application.askPartners(asked, mine, act));
    }

    /**
     * CO_SIGN: for those of its partners that the caller acts for.
     *
     * @param seenVersion the version of the application that was read and is confirmed
     */
    @RolesAllowed(PARTNER)
    public void confirm(String reference, long seenVersion) {
        var application = door.hold(reference);
        application.requireSeenAs(seenVersion);
        var actingFor = door.actingFor();
        for (var partner : application.getPartners()) {
            var organisation = partner.getOrganisation();
            if (actingFor.contains(organisation) && !partner.isConfirmed()) {
                var as = organisation.equals(application.getLead()) ? Who.APPLICANT : Who.CO_APPLICANT;
                events.fire(application.coSign(organisation, door.act(as)));
            }
        }
    }

    /** REVISE: back to writing, under the newest questions of the call. */
    @RolesAllowed(PARTNER)
    public int revise(String reference) {
        var application = door.hold(reference);
        var revised = application.revise(door.act(Who.APPLICANT));
        application.answer(calls.currentForm(application.getCall()));
        events.fire(revised);
        return revised.confirmationsVoided();
    }

    /**
     * SUBMIT: once. The same key again answers with the same receipt, from however many threads.
     *
     * @param key made by the page when it was opened
     */
    @RolesAllowed(PARTNER)
    public Receipt submit(String reference, String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new Refusal("grants.refused.key");
        }
        var application = door.hold(reference);
        if (!key.equals(application.getSubmissionKey())) {
            if (applications.bySubmissionKey(key).isPresent()) {
                throw new Refusal("grants.refused.key");
            }
            events.fire(application.submit(key, door.act(Who.APPLICANT)));
            applications.flush();
        }
        return Receipt.of(application);
    }

    /** WITHDRAW: with a reason or without. */
    @RolesAllowed(PARTNER)
    public void withdraw(String reference, String reason) {
        var application = door.hold(reference);
        var why = Typed.remark(reason);
        events.fire(application.withdraw(why, door.act(Who.APPLICANT)));
    }

    /** RESUBMIT: everything is looked at again, since a returned application may have changed in any answer. */
    @RolesAllowed(PARTNER)
    public void resubmit(String reference) {
        var application = door.hold(reference);
        var act = door.act(Who.APPLICANT);
        application.check(Move.RESUBMIT, act);
        events.fire(application.resubmit(complete(application).budget().total(), act));
    }

    /** Takes a missed application with every answer into the next call that is open. Answers the new reference. */
    @RolesAllowed(PARTNER)
    public String carryOver(String reference) {
        var missed = door.hold(reference);
        if (missed.getStage() != Stage.MISSED) {
            throw new Refusal("grants.refused.carry.notMissed");
        }
        var earlier = applications.carriedFrom(missed);
        if (earlier.isPresent()) {
            return known(earlier.get()).getReference();
        }
        var call = calls.held(nextCall(missed.getCall()).getReference());
        var begun = applications.begun(call, missed.getLead());
        if (begun.isPresent()) {
            throw new Refusal("grants.refused.carry.begun", known(begun.get()).getReference(), call.getTitle());
        }
        var carried = create(call, missed.getLead());
        carried.carry(missed, partner -> askedNow(partner, partner.getAsked()));
        carried.pitchedBy(missed.getFellowship());
        applications.flush();
        answers.of(missed.id()).forEach(answer -> answers.add(new Answer(carried.id(), answer)));
        events.fire(carried.started(door.act(Who.APPLICANT)));
        return carried.getReference();
    }

    /** Whoever was asked there, or its contact where that person has left meanwhile. */
    private PersonId askedNow(ApplicationPartner partner, PersonId asked) {
        var organisation = partner.getOrganisation();
        var stays = directory.peopleOf(organisation, door.today()).stream()
                .anyMatch(person -> person.id().equals(asked));
        return stays || asked == null
                ? asked
                : directory.contactOf(organisation).map(PersonCard::id).orElse(null);
    }

    /** What a partner that is not on it never hears of, not even by what stands in its own way. */
    private Application known(Application standing) {
        if (!standing.isOf(door.actingFor())) {
            throw new Refusal("grants.refused.carry.byLead");
        }
        return standing;
    }

    private List<OrganisationId> leads(String organisation) {
        var leads = ApplicantDoor.leads(door.actsFor());
        if (organisation == null) {
            return leads;
        }
        return directory
                .byReference(organisation)
                .map(OrganisationCard::id)
                .filter(leads::contains)
                .map(List::of)
                .orElseThrow(() -> new NotFound("organisation"));
    }

    private Application begin(Call call, OrganisationId lead) {
        var application = create(call, lead);
        directory.peopleOf(lead, door.today()).forEach(p -> application.addPerson(lead, p.id(), p.name()));
        events.fire(application.started(door.act(Who.APPLICANT)));
        return application;
    }

    private Application create(Call call, OrganisationId lead) {
        var state = call.stateAt(clock.instant());
        if (state == CallState.DRAFT) {
            throw new NotFound("call");
        }
        if (state != CallState.OPEN) {
            throw new Refusal("grants.refused.callNotOpen", call.getTitle());
        }
        door.requireMember(lead);
        var application =
                new Application(references.next(), call, calls.currentForm(call), lead, door.act(Who.APPLICANT));
        applications.add(application);
        return application;
    }

    /** Of the calls that are open: one made from a copy of this one, else the one that closes first. */
    private Call nextCall(Call missed) {
        return calls.published().stream()
                .filter(c -> c.stateAt(clock.instant()) == CallState.OPEN)
                .min(Comparator.comparing((Call c) -> !missed.equals(c.getCopiedFrom()))
                        .thenComparing(Call::getClosesAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                        .thenComparing(Call::getReference))
                .orElseThrow(() -> new Refusal("grants.refused.carry.noCall"));
    }

    private Completeness complete(Application application) {
        var partners = application.getPartners().stream()
                .map(ApplicationPartner::getOrganisation)
                .toList();
        var cards = directory.cards(partners).values().stream()
                .map(OrganisationCard::reference)
                .collect(toSet());
        var completeness = new Completeness(application, answers.of(application.id()), cards, caller.locale());
        var gaps = completeness.gaps();
        if (!gaps.isEmpty()) {
            throw new Incomplete(gaps);
        }
        return completeness;
    }
}
