package org.headwaters.network;

import java.util.List;
import org.headwaters.platform.PersonId;

/** A page of the list of people: how many there are in all, and those shown. */
public record PeoplePage(long all, List<Row> rows) {

    /** A person and, by the alphabet, the names of those he or she acts for today. */
    public record Row(PersonId id, String name, String email, List<String> organisations) {}
}
