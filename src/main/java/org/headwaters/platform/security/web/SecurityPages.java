package org.headwaters.platform.security.web;

import org.headwaters.platform.faces.Destination;

/** Where the pages at the door and those about people lead. */
public enum SecurityPages implements Destination {
    SIGN_IN("/signin"),
    ACCOUNT("/account"),
    PEOPLE("/admin/people"),
    PERSON("/admin/person");

    private final String path;

    SecurityPages(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
