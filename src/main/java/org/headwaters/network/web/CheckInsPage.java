package org.headwaters.network.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import org.headwaters.network.CheckInDesk;
import org.headwaters.network.CheckInWorkflow;
import org.headwaters.network.CheckInsShown;
import org.headwaters.network.CheckInsShown.Talk;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** The year's conversations with partners, and the sheet of the one that was chosen. */
@Page
public class CheckInsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Which version the text of the form was typed against: the module writes it on with each save. */
    private static final String SEEN = "seen.heard";

    @Inject
    private CheckInDesk desk;

    @Inject
    private CheckInWorkflow workflow;

    @Inject
    private NetworkDay day;

    private String ref;
    private int month;
    private boolean all;
    private TypedCall typed;
    private transient CheckInsShown shown;

    public void open() {
        typed = new TypedCall(day.today());
        if (getShown().sheet() != null && getShown().sheet().open() != null) {
            typed.setHeard(getShown().sheet().open().heard());
        }
    }

    public String record() {
        workflow.record(ref, typed.call());
        Said.next("network.calls.recorded", getShown().sheet().card().name());
        return here();
    }

    public String postpone() {
        workflow.postpone(ref, typed.asked());
        Said.next("network.calls.postponed", getShown().sheet().card().name());
        return NetworkPages.CHECK_INS.go();
    }

    /** Sends what was chosen; an introduction is asked for first. */
    public String send(Talk talk) {
        var choice = Choice.of(typed.getChosen(), getShown().sheet());
        if (choice.isIntroduction()) {
            workflow.introduce(talk.id(), seen(talk), typed.getHeard(), choice.need(), choice.offer());
            Said.next("network.calls.asked", choice.name());
        } else {
            workflow.send(talk.id(), seen(talk), typed.getHeard(), choice.useful(typed));
            Said.next("network.calls.sent", getShown().sheet().card().name());
        }
        return here();
    }

    private static long seen(Talk talk) {
        var sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(SEEN);
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : talk.version();
    }

    private String here() {
        return NetworkPages.CHECK_INS.go("ref", ref);
    }

    /** The first day of the month up to whose end the list goes. */
    public LocalDate getUntil() {
        return LocalDate.of(getShown().year(), getShown().until(), 1);
    }

    public CheckInsShown getShown() {
        if (shown == null) {
            shown = desk.year(ref, month, all);
        }
        return shown;
    }

    public TypedCall getTyped() {
        return typed;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public int getMonth() {
        return month;
    }

    public void setMonth(int month) {
        this.month = month;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
