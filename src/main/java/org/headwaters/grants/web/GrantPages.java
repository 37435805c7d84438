package org.headwaters.grants.web;

import org.headwaters.platform.faces.Destination;

/** Where the pages of this room lead. */
public enum GrantPages implements Destination {
    GRANTS("/grants"),
    CALL("/grants/call"),
    APPLY("/grants/apply"),
    WHO("/grants/who"),
    CONFIRM("/grants/confirm"),
    RECEIPT("/grants/receipt"),
    CALLS("/grants/calls"),
    TERMS("/grants/terms"),
    QUESTIONS("/grants/questions"),
    WORDING("/grants/wording"),
    PREVIEW("/grants/preview"),
    QUEUE("/grants/queue"),
    BULK("/grants/bulk"),
    APPLICATION("/grants/application"),
    RECOMMEND("/grants/recommend"),
    DECIDE("/grants/decide"),
    ASSIGN("/grants/assign"),
    ASSIGNMENT("/grants/assignment"),
    REREADS("/grants/rereads"),
    LETTERS("/grants/letters"),
    GRANT("/grants/grant"),
    GIVEN("/grants/given"),
    MET("/grants/met"),
    REPORT("/grants/report");

    private final String path;

    GrantPages(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
