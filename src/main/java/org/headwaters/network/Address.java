package org.headwaters.network;

/** Where the pages of one organisation are, for the tasks and mails that lead there. */
enum Address {
    EDIT("/partners/edit"),
    CHECK_INS("/partners/check-ins"),
    INTRODUCTIONS("/partners/introductions");

    private final String path;

    Address(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    String of(Organisation organisation) {
        return path + "?ref=" + organisation.getReference();
    }
}
