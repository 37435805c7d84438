package org.headwaters.reviews.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;
import org.headwaters.reviews.ReaderDesk;
import org.headwaters.reviews.ReaderWorkflow;

/** How much a reviewer reads and what about: one's own, or for an officer the limits of the person in the address. */
@Page
public class ProfilePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReaderDesk desk;

    @Inject
    private ReaderWorkflow workflow;

    private Long person;
    private ReaderDesk.Profile shown;
    private int atOnce;
    private int yearly;
    private final Map<String, Boolean> ticked = new HashMap<>();

    public void open() {
        shown = person == null ? desk.own() : desk.of(new PersonId(person));
        atOnce = shown.reader().atOnce();
        yearly = shown.reader().yearly();
        shown.chosen().forEach(topic -> ticked.put(topic, true));
    }

    public String keep() {
        var version = shown.reader().version();
        if (person == null) {
            workflow.keep(
                    version,
                    atOnce,
                    yearly,
                    ticked.keySet().stream()
                            .filter(topic -> Boolean.TRUE.equals(ticked.get(topic)))
                            .toList());
            Said.next("reviews.profile.kept");
            return ReviewPages.PROFILE.go();
        }
        workflow.limitOf(new PersonId(person), version, atOnce, yearly);
        Said.next("reviews.profile.limited", shown.reader().name());
        return ReviewPages.READERS.go();
    }

    public boolean isOwn() {
        return person == null;
    }

    public ReaderDesk.Profile getShown() {
        return shown;
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public int getAtOnce() {
        return atOnce;
    }

    public void setAtOnce(int atOnce) {
        this.atOnce = atOnce;
    }

    public int getYearly() {
        return yearly;
    }

    public void setYearly(int yearly) {
        this.yearly = yearly;
    }
}
