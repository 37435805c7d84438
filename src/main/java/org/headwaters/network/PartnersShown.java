package org.headwaters.network;

import java.util.List;
import org.headwaters.network.DirectorySource.Choice;
import org.headwaters.network.DirectorySource.Entry;

/**
 * A page of the directory, by the alphabet.
 *
 * @param all how many partners there are, whatever was asked for; members are only told how many fit
 * @param found how many of them fit
 * @param page the page that is shown, which a letter may have chosen
 * @param member whether the reader belongs to the network and sees what partners can give
 */
public record PartnersShown(
        long all, long found, int page, boolean member, List<Letter> letters, List<Row> rows, Choices choices) {

    /** What partners can be chosen by; kinds of what they give only for members. */
    public record Choices(List<Choice> themes, List<Choice> sectors, List<Choice> gives, List<String> places) {}

    /** A letter of the alphabet, and on which page the partners begin that begin with it; 0 when none does. */
    public record Letter(String letter, int page) {}

    /** A partner; {@code letter} only on the first of its letter on this page. */
    public record Row(
            String letter,
            OrganisationCard card,
            String sector,
            String website,
            List<String> gives,
            List<Entry> promised,
            List<Entry> worksOn) {}
}
