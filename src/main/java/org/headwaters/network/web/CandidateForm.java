package org.headwaters.network.web;

import java.io.Serializable;
import java.util.List;
import org.headwaters.network.DirectorySource.Choice;
import org.headwaters.network.NewCandidate;

/** What is typed of an organisation that is named, by a partner or by itself. */
public abstract class CandidateForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String organisation;
    private String place;
    private String sector;
    private String contact;
    private String email;
    private String why;

    public abstract List<Choice> getSectors();

    protected NewCandidate typed() {
        return new NewCandidate(organisation, place, sector, contact, email, why);
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
