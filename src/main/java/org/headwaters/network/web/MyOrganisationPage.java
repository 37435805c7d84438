package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.network.OrganisationDesk;
import org.headwaters.network.OrganisationShown.Mine;
import org.headwaters.platform.faces.Page;

/** The organisations somebody acts for, in his or her own work. */
@Page
public class MyOrganisationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationDesk desk;

    private transient List<Mine> mine;

    public List<Mine> getMine() {
        if (mine == null) {
            mine = desk.mine();
        }
        return mine;
    }
}
