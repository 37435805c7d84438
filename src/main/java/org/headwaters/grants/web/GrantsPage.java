package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.grants.CallsScreen;
import org.headwaters.grants.OfferDesk;
import org.headwaters.platform.faces.Page;

/** What you can apply for. */
@Page
public class GrantsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OfferDesk desk;

    private transient CallsScreen shown;

    public CallsScreen getShown() {
        if (shown == null) {
            shown = desk.offers();
        }
        return shown;
    }
}
