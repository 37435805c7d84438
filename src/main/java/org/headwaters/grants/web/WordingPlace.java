package org.headwaters.grants.web;

/** Whose wording a page is about: a call's by its reference, or the network's where the address names none. */
final class WordingPlace {
    private WordingPlace() {}

    /** Null for the network's. */
    static String call(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    /** Ends an address that has a parameter already. */
    static String end(String call) {
        return call == null ? "" : "&ref=" + call;
    }

    static String back(String call) {
        return call == null ? GrantPages.WORDING.go() : GrantPages.WORDING.go("ref", call);
    }
}
