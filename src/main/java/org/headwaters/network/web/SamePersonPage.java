package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.network.MergeWorkflow;
import org.headwaters.network.PersonShown;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Makes one of two entries that are one person; stands below the parts of the one that goes. */
@Page
public class SamePersonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MergeWorkflow workflow;

    private String address;

    public String merge(PersonShown shown) {
        workflow.people(shown.id(), shown.version(), address);
        Said.next("network.samePerson.done");
        return "/admin/people?faces-redirect=true";
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
