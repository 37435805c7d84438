package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.fellowships.FellowsScreen;
import org.headwaters.fellowships.FellowsWorkflow;
import org.headwaters.fellowships.JoinCohortDesk;
import org.headwaters.fellowships.WriteTeamWorkflow;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Who is in a team: named while it is a draft, changed with a reason while it has its place. */
@Page
public class FellowsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private JoinCohortDesk desk;

    @Inject
    private WriteTeamWorkflow writing;

    @Inject
    private FellowsWorkflow fellows;

    @Inject
    private SentAnswers sent;

    private String ref;
    private String words;
    private boolean searched;
    private transient List<OrganisationCard> found = List.of();
    private transient FellowsScreen shown;

    public void open() {
        getShown();
    }

    /** Finds partners; the only one found, or one named exactly, is added at once. */
    public String find() {
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

    /** Somebody of that partner: into the draft, or with a reason into the team that has its place. */
    public String name(String partner) {
        var person = id(sent.one("person." + partner));
        var role = sent.one("role." + partner);
        if (getShown().changes()) {
            fellows.join(ref, partner, person, role, sent.one("why." + partner));
            Said.next("fellowships.fellows.joined");
        } else {
            writing.addMember(ref, partner, person, role);
        }
        return here();
    }

    public String unname(long person) {
        writing.removeMember(ref, new PersonId(person));
        return here();
    }

    public String goes() {
        fellows.goes(ref, id(sent.one("going")), sent.one("goingWhy"));
        Said.next("fellowships.fellows.went");
        return here();
    }

    public String lead() {
        fellows.lead(ref, sent.one("lead"));
        Said.next("fellowships.fellows.led");
        return here();
    }

    public String partnerGoes() {
        fellows.partnerGoes(ref, sent.one("partner"), sent.one("partnerWhy"));
        Said.next("fellowships.fellows.partnerWent");
        return getShown().leads() ? here() : "/my?faces-redirect=true";
    }

    private static PersonId id(String number) {
        if (!number.matches("\\d{1,18}")) {
            throw new NotFound("person");
        }
        return new PersonId(Long.parseLong(number));
    }

    private String here() {
        return FellowshipPages.FELLOWS.go("ref", ref);
    }

    public FellowsScreen getShown() {
        if (shown == null) {
            shown = desk.fellows(ref);
        }
        return shown;
    }

    public List<OrganisationCard> getFound() {
        return found;
    }

    public boolean isSearched() {
        return searched;
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
