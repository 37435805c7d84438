package org.headwaters.grants.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.headwaters.grants.NoDesk;
import org.headwaters.grants.NoScreen;

/** Why we said no, year by year. */
@Named
@RequestScoped
public class WhyPage {
    @Inject
    private NoDesk desk;

    private NoScreen shown;

    public NoScreen getShown() {
        if (shown == null) {
            shown = desk.open();
        }
        return shown;
    }
}
