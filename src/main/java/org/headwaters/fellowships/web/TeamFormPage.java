package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.headwaters.fellowships.IncompleteTeam;
import org.headwaters.fellowships.JoinCohortDesk;
import org.headwaters.fellowships.JoinCohortWorkflow;
import org.headwaters.fellowships.TeamFormScreen;
import org.headwaters.fellowships.TeamFormScreen.Written;
import org.headwaters.fellowships.WriteTeamWorkflow;
import org.headwaters.platform.Causes;
import org.headwaters.platform.faces.Page;

/** A team's application while it is written. With a cohort in the address alone: where one begins, or what was begun. */
@Page
public class TeamFormPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private JoinCohortDesk desk;

    @Inject
    private JoinCohortWorkflow moves;

    @Inject
    private WriteTeamWorkflow writing;

    @Inject
    private SentAnswers answers;

    private String ref;
    private String cohort;
    private final String key = UUID.randomUUID().toString();
    private transient TeamFormScreen shown;
    private transient JoinCohortDesk.BeginScreen begin;
    private SentAnswers.Left left = SentAnswers.Left.NOTHING;

    /** What is written no more is read on its own page. */
    public String open() {
        if (ref == null) {
            var leads = getBegin().leads();
            var only = leads.size() == 1 ? leads.get(0).draft() : null;
            return only == null ? null : FellowshipPages.APPLY.go("ref", only);
        }
        return getShown().writing() ? null : FellowshipPages.APPLICATION.go("ref", ref);
    }

    public String start(String organisation) {
        return FellowshipPages.APPLY.go("ref", moves.start(cohort, organisation));
    }

    /** Only what was typed and chosen. */
    public String save() {
        return keep() ? FellowshipPages.APPLY.go("ref", ref) : null;
    }

    /** To the page where its partners and people are named. */
    public String who() {
        return keep() ? FellowshipPages.FELLOWS.go("ref", ref) : null;
    }

    /** A team of one partner needs nobody else's yes: asking and submitting are one step. */
    public String ask() {
        var who = answers.one("seenWho");
        if (!keep()) {
            return null;
        }
        try {
            moves.ask(ref, who.isEmpty() ? getShown().who() : who);
        } catch (RuntimeException refused) {
            var incomplete = Causes.find(IncompleteTeam.class, refused).orElseThrow(() -> refused);
            left = answers.lacking(incomplete.gaps());
            return null;
        }
        shown = null;
        if (getShown().unconfirmed() == 0 && getShown().partners().size() == 1) {
            moves.submit(ref, key);
        }
        return FellowshipPages.APPLICATION.go("ref", ref);
    }

    /** What was typed and could not be saved, else what stands there. */
    public String text(Written field) {
        return left.typed().getOrDefault(field.code(), field.text());
    }

    /** The sentence beside a field, empty when all is well. */
    public String wrong(String code) {
        return left.wrong().getOrDefault(code, "");
    }

    private boolean keep() {
        left = answers.keep(getShown());
        var before = getShown().served() == null ? "" : getShown().served().reference();
        var chosen = answers.one("serves");
        if (!left.isTrouble()
                && !chosen.equals(before)
                && !answers.one("servesSeen").isEmpty()) {
            writing.serve(ref, chosen);
        }
        shown = null;
        return !left.isTrouble();
    }

    /** Read once a request; after a change it is read again. */
    public TeamFormScreen getShown() {
        if (shown == null) {
            shown = desk.form(ref);
        }
        return shown;
    }

    public JoinCohortDesk.BeginScreen getBegin() {
        if (begin == null) {
            begin = desk.begin(cohort);
        }
        return begin;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }
}
