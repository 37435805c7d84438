package org.headwaters.funds.web;

import org.headwaters.platform.faces.Destination;

/** Where the pages of this room lead. */
public enum FundPages implements Destination {
    FUNDS("/funds"),
    POOL("/funds/pool"),
    OPEN("/funds/open"),
    PAYS("/funds/pays"),
    PAYMENTS("/funds/payments"),
    PAYMENT("/funds/payment"),
    TOGETHER("/funds/together"),
    PAYEES("/funds/payees"),
    PAYEE("/funds/payee"),
    CONFIRMATIONS("/funds/confirmations");

    private final String path;

    FundPages(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
