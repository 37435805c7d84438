package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.grants.ApplyDesk;
import org.headwaters.grants.ApplyScreen;
import org.headwaters.grants.WriteWorkflow;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.faces.Page;

/** Who meets whom: partners found in the directory, their people, who is asked to confirm, who receives the money. */
@Page
public class WhoPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplyDesk desk;

    @Inject
    private WriteWorkflow writing;

    @Inject
    private SentFields fields;

    private String ref;
    private String words;
    private boolean searched;
    private transient List<OrganisationCard> found = List.of();
    private transient ApplyScreen shown;
    private Kept kept = Kept.NOTHING;

    public void open() {
        getShown();
    }

    /** Finds partners; the only one found, or one named exactly, is added at once. */
    public String find() {
        kept = fields.keep(getShown());
        searched = true;
        found = words == null ? List.of() : desk.candidates(ref, words);
        var only = found.size() == 1
                ? found.get(0)
                : found.stream()
                        .filter(card -> card.name().equalsIgnoreCase(words))
                        .findFirst()
                        .orElse(null);
        return only == null ? null : add(only.reference());
    }

    public String add(String partner) {
        writing.addPartner(ref, partner);
        return here();
    }

    public String remove(String partner) {
        writing.removePartner(ref, partner);
        return here();
    }

    /** Picked from those whom the network knows at that partner, or typed. */
    public String name(String partner) {
        var person = fields.sent("person." + partner);
        writing.addPerson(ref, partner, person.isEmpty() ? null : id(person), fields.sent("name." + partner));
        return here();
    }

    public String unname(long person) {
        writing.removePerson(ref, person);
        return here();
    }

    public String askInstead(String partner) {
        writing.askInstead(ref, partner, id(fields.sent("asks." + partner)));
        return here();
    }

    public String done() {
        kept = fields.keep(getShown());
        return kept.isTrouble() ? null : GrantPages.APPLY.go("ref", ref);
    }

    private static PersonId id(String number) {
        if (!number.matches("\\d{1,18}")) {
            throw new NotFound("person");
        }
        return new PersonId(Long.parseLong(number));
    }

    private String here() {
        fields.keep(getShown());
        return GrantPages.WHO.go("ref", ref);
    }

    public ApplyScreen getShown() {
        if (shown == null) {
            shown = desk.apply(ref);
        }
        return shown;
    }

    public List<OrganisationCard> getFound() {
        return found;
    }

    public boolean isSearched() {
        return searched;
    }

    public String wrong(String code) {
        return kept.wrong().getOrDefault(code, "");
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
