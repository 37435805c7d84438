package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.commitments.VetScreen;
import org.headwaters.commitments.VettingDesk;
import org.headwaters.commitments.VettingWorkflow;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;
import org.headwaters.reviews.Assigned;

/** One promise as staff have it read by people from outside, and decide about it. */
@Page
public class VetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private VettingDesk desk;

    @Inject
    private VettingWorkflow vetting;

    private String ref;
    private String words;
    private VetScreen shown;
    private String releaseReason;
    private String changes;
    private String reason;
    private String coach;

    public void open() {
        shown = desk.vet(ref, words);
    }

    public String takeUp() {
        var chosen = Said.chosen().stream().map(VetPage::person).toList();
        vetting.takeUp(ref, shown.version(), chosen);
        Said.next("commitments.vet.takenUp", chosen.size());
        return here();
    }

    public String ask(PersonId reader, String name) {
        vetting.ask(ref, reader);
        Said.next("commitments.vet.asked", name);
        return here();
    }

    public String release(Assigned one) {
        vetting.release(ref, one.state().id().value(), one.state().version(), releaseReason);
        Said.next("commitments.vet.released", one.name());
        return here();
    }

    public String askChanges() {
        vetting.askChanges(ref, shown.version(), changes);
        Said.next("commitments.vet.changesAsked");
        return here();
    }

    public String accept() {
        vetting.accept(ref, shown.version(), reason);
        Said.next("commitments.vet.accepted");
        return here();
    }

    public String decline() {
        vetting.decline(ref, shown.version(), reason);
        Said.next("commitments.vet.declined");
        return here();
    }

    public String nameCoach() {
        vetting.coach(ref, shown.version(), coach == null ? null : person(coach));
        Said.next("commitments.vet.coached");
        return here();
    }

    private static PersonId person(String number) {
        if (!number.matches("\\d{1,18}")) {
            throw new Refusal("commitments.refused.readers", 3, 0);
        }
        return new PersonId(Long.parseLong(number));
    }

    private String here() {
        return CommitmentPages.VET.go("ref", ref);
    }

    public VetScreen getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReleaseReason() {
        return releaseReason;
    }

    public void setReleaseReason(String releaseReason) {
        this.releaseReason = releaseReason;
    }

    public String getChanges() {
        return changes;
    }

    public void setChanges(String changes) {
        this.changes = changes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCoach() {
        return coach;
    }

    public void setCoach(String coach) {
        this.coach = coach;
    }
}
