package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.network.PartnerShown;
import org.headwaters.network.PartnersDesk;
import org.headwaters.platform.faces.Page;

/** One partner. */
@Page
public class PartnerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnersDesk desk;

    private String ref;
    private transient PartnerShown shown;

    public void open() {
        shown = desk.partner(ref);
    }

    public PartnerShown getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
