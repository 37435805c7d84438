package org.headwaters.fellowships;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;

/**
 * One team of one or several partners, from its first word to its last. Its verbs are package-private; {@link TeamFacts#make}
 * is the only line that changes its stage, and every verb returns the event that says what happened.
 */
@Entity
@Table(name = "team")
public class Team extends Chosen {
    static final String KIND = "fellowship";

    protected Team() {}

    Team(String reference, Cohort cohort, OrganisationId lead, Act act) {
        begins(reference, cohort, lead, act);
        begins(lead);
    }

    @Override
    Team self() {
        return this;
    }

    TeamEvent.Started started(Act act) {
        return new TeamEvent.Started(step(null, null, null, null, act));
    }

    // ---- applying

    /**
     * ASK_PARTNERS: it is complete, and everyone is asked for a yes to it as it stands.
     *
     * @param mine for whom the asker acts: what they ask for is their own yes
     */
    TeamEvent.PartnersAsked askPartners(WholeTeam whole, Collection<OrganisationId> mine, Act act) {
        check(TeamMove.ASK_PARTNERS, act);
        requireWindow(act);
        whole.require();
        for (var partner : getPartners()) {
            partner.askAgain();
            partner.ask(partner.getAskedPerson(), act.at());
            if (mine.contains(partner.getOrganisation())) {
                partner.confirm(act.who(), act.at());
            }
        }
        return new TeamEvent.PartnersAsked(make(TeamMove.ASK_PARTNERS, act, null, null));
    }

    /** CO_SIGN: one partner says yes; a second click of the same partner changes nothing. */
    TeamEvent.CoSigned coSign(OrganisationId organisation, Act act) {
        check(TeamMove.CO_SIGN, act);
        var partner = partner(organisation);
        if (!partner.isConfirmed()) {
            partner.confirm(act.who(), act.at());
        }
        return new TeamEvent.CoSigned(make(TeamMove.CO_SIGN, act, null, null), isConfirmedByAll());
    }

    /** REVISE: back to writing; every yes is void, for it was said to what stood there. */
    TeamEvent.Revised revise(Act act) {
        var step = make(TeamMove.REVISE, act, null, null);
        voidYeses();
        return new TeamEvent.Revised(step);
    }

    /**
     * SUBMIT, once: the workflow answers a repeated key with the same receipt before it comes here.
     *
     * @param key made by the page when it was opened, unique in the database
     */
    TeamEvent.Submitted submit(String key, WholeTeam whole, Act act) {
        check(TeamMove.SUBMIT, act);
        requireWindow(act);
        if (!isConfirmedByAll()) {
            throw new Refusal("fellowships.refused.notConfirmed");
        }
        whole.require();
        var step = make(TeamMove.SUBMIT, act, null, null);
        submitted(key, act);
        return new TeamEvent.Submitted(step);
    }

    /** MISS: the deadline passed while it was still being written. */
    TeamEvent.Missed miss(Act act) {
        check(TeamMove.MISS, act);
        if (!act.at().isAfter(getCohort().getClosesAt())) {
            throw new Refusal("fellowships.refused.notMissed");
        }
        ended(act.at());
        return new TeamEvent.Missed(make(TeamMove.MISS, act, null, null));
    }

    /**
     * WITHDRAW: until its people are told; also when it is decided already, for who still reads "In review" would otherwise
     * learn the decision from the refusal.
     */
    TeamEvent.Withdrawn withdraw(String why, Act act) {
        check(TeamMove.WITHDRAW, act);
        if (getStage() == TeamStage.DECLINED && getToldAt() != null) {
            throw new IllegalMove(TeamMove.WITHDRAW, getStage());
        }
        ended(act.at());
        return new TeamEvent.Withdrawn(make(TeamMove.WITHDRAW, act, why, null));
    }

    /** LEAVE: gives its place up, and says what it learned. */
    TeamEvent.GaveUp leave(String learnedThere, boolean told, Act act) {
        check(TeamMove.LEAVE, act);
        if (learnedThere == null || learnedThere.isBlank()) {
            throw new Refusal("fellowships.refused.sayWhatYouLearned");
        }
        learned(learnedThere, told);
        ended(act.at());
        return new TeamEvent.GaveUp(make(TeamMove.LEAVE, act, learnedThere, null));
    }

    /** FINISH: the last day of its cohort is over. */
    TeamEvent.Finished finish(Act act) {
        check(TeamMove.FINISH, act);
        if (getCohort().stateAt(act.at()) != CohortState.FINISHED) {
            throw new IllegalMove(TeamMove.FINISH, getStage());
        }
        ended(act.at());
        return new TeamEvent.Finished(make(TeamMove.FINISH, act, null, null));
    }

    private void requireWindow(Act act) {
        if (getCohort().stateAt(act.at()) != CohortState.APPLYING) {
            throw new Refusal("fellowships.refused.closed", getCohort().getClosesAt());
        }
    }

    /** Refuses a change by someone who has not seen the present state. */
    void requireSeenAs(long seenVersion) {
        requireSeen(seenVersion);
    }

    TeamId id() {
        return new TeamId(getId());
    }

    SubjectRef subject() {
        return new SubjectRef(KIND, getReference());
    }
}
