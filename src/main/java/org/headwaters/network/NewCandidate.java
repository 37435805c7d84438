package org.headwaters.network;

import java.util.Objects;

/**
 * An organisation that is named for the network, as typed.
 *
 * @param sector its code in the list
 * @param contactName who would carry the network inside it, reached at {@code email}
 * @param why what it does and why it should join
 */
public record NewCandidate(String name, String place, String sector, String contactName, String email, String why) {
    private static final int LONGEST_WHY = 600;

    public NewCandidate {
        name = Words.required("organisation", name, 160);
        place = Words.required("place", place, 120);
        Objects.requireNonNull(sector);
        contactName = Words.required("name", contactName, 120);
        email = Person.address(email);
        why = Words.required("why", why, LONGEST_WHY);
    }
}
