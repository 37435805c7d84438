package org.headwaters.grants.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.headwaters.grants.AwardedDesk;
import org.headwaters.grants.AwardedGrants;

/** The newest grants on the front page. */
@Named
@RequestScoped
public class NewestGrantsPage {
    private static final int MOST = 5;

    @Inject
    AwardedDesk desk;

    private AwardedGrants shown;

    @PostConstruct
    void open() {
        shown = desk.newest(MOST);
    }

    public AwardedGrants getShown() {
        return shown;
    }
}
