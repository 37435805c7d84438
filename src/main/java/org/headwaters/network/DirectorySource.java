package org.headwaters.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Published;

/** What a room knows about partners that the directory shows beside them: promises, causes. Found by CDI. */
@Published
public interface DirectorySource {

    /** Which column: {@code promised} or {@code worksOn}. */
    String column();

    /** What partners can be chosen by, in the order to show; empty when the directory is not to be cut by this. */
    List<Choice> choices();

    /** The partners that have what was chosen. */
    Set<OrganisationId> having(String choice);

    /** Each of these partners' entries as far as the caller may see them, in one or two queries. */
    Map<OrganisationId, List<Entry>> entries(Collection<OrganisationId> partners, Caller caller);

    /**
     * One thing to choose by.
     *
     * @param parts what it falls into, to be chosen instead of the whole; empty as a rule
     */
    record Choice(String reference, String title, List<Choice> parts) {
        public Choice(String reference, String title) {
            this(reference, title, List.of());
        }
    }

    /**
     * One line beside a partner.
     *
     * @param sentence the title at length, for the partner's own page
     * @param detail a second line, empty when there is none
     */
    record Entry(String title, String sentence, String detail, String link) {}
}
