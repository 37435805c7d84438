package org.headwaters.platform;

import java.util.List;
import java.util.Set;

/**
 * What a signed-in person may be asked to do. A partner's person has {@link #PARTNER}; that he or she acts for one
 * organisation and not another is ownership and is decided in the domain. The names stand in the database, in
 * {@code web.xml} and in {@code server.xml}; a test keeps them equal.
 */
@Published
public final class Roles {
    public static final String PARTNER = "partner";
    public static final String REVIEWER = "reviewer";
    public static final String OFFICER = "officer";
    public static final String APPROVER = "approver";
    public static final String FINANCE = "finance";
    public static final String ADMINISTRATOR = "administrator";

    public static final List<String> ALL = List.of(PARTNER, REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR);

    /** Those of people who do not work for the network itself. */
    public static final Set<String> OUTSIDE = Set.of(PARTNER, REVIEWER);

    private Roles() {}
}
