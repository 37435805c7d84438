package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.headwaters.fellowships.FellowsScreen;
import org.headwaters.fellowships.FellowsWorkflow;
import org.headwaters.fellowships.JoinCohortDesk;
import org.headwaters.fellowships.WriteTeamWorkflow;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Who is in a team: named while it is a draft, changed with a reason while it has its place. */
@Page
public class FellowsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ROLE = "fellowships.refused.role";
    private static final String WHY = "fellowships.refused.why";

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
    private final WrongFields wrong = new WrongFields();
    private transient List<OrganisationCard> found;
    private transient FellowsScreen shown;

    public void open() {
        getShown();
    }

    /** Finds partners; the only one found, or one named exactly, is added at once. */
    public String find() {
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
        return tried(partner + "-person", Map.of(ROLE, partner + "-role", WHY, partner + "-why"), () -> {
            var person = sent.person("person." + partner);
            var role = sent.one("role." + partner);
            if (getShown().changes()) {
                fellows.join(ref, partner, person, role, sent.one("why." + partner));
                Said.next("fellowships.fellows.joined");
            } else {
                writing.addMember(ref, partner, person, role);
            }
        });
    }

    public String unname(long person) {
        writing.removeMember(ref, new PersonId(person));
        return here();
    }

    public String goes() {
        return tried("going", Map.of(WHY, "goingWhy"), () -> {
            fellows.goes(ref, sent.person("going"), sent.one("goingWhy"));
            Said.next("fellowships.fellows.went");
        });
    }

    public String lead() {
        return tried("lead", Map.of(WHY, "leadWhy"), () -> {
            fellows.lead(ref, sent.partner("lead"), sent.one("leadWhy"));
            Said.next("fellowships.fellows.led");
        });
    }

    public String partnerGoes() {
        var stays = getShown().leads();
        var next = tried("partner", Map.of(WHY, "partnerWhy"), () -> {
            fellows.partnerGoes(ref, sent.partner("partner"), sent.one("partnerWhy"));
            Said.next("fellowships.fellows.partnerWent");
        });
        return next == null || stays ? next : "/my?faces-redirect=true";
    }

    /** Goes on, or stays with what was typed and the sentence at its field. */
    private String tried(String field, Map<String, String> others, Runnable step) {
        shown = null;
        return wrong.tell(sent, step, key -> others.getOrDefault(key, field)) ? here() : null;
    }

    public WrongFields getWrong() {
        return wrong;
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

    /** Null before anything was looked for. */
    public List<OrganisationCard> getFound() {
        return found;
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
