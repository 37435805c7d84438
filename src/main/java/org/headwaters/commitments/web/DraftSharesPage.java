package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headwaters.commitments.DraftDesk;
import org.headwaters.commitments.SharingWorkflow;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Who is to carry a promise that is written. */
@Page
public class DraftSharesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DraftDesk desk;

    @Inject
    private SharingWorkflow sharing;

    private final Map<String, String> percents = new HashMap<>();
    private String words;
    private String percent;
    private List<OrganisationCard> found;

    public void find() {
        found = desk.find(words);
    }

    public String invite(String ref, OrganisationCard partner) {
        sharing.invite(ref, partner.reference(), number(percent));
        Said.next("commitments.draft.invited", partner.name());
        return here(ref);
    }

    /** @param seen how it was divided on the page that was sent */
    public String divide(String ref, String seen) {
        var parts = new LinkedHashMap<String, BigDecimal>();
        percents.forEach((partner, typed) -> {
            if (typed != null) {
                parts.put(partner, number(typed));
            }
        });
        sharing.divide(ref, seen, parts);
        return here(ref);
    }

    public String drop(String ref, String seen, String partner) {
        sharing.drop(ref, seen, partner);
        return here(ref);
    }

    /**
     * @param seen the parts as they stood on the page that was sent
     * @param words how far what is promised had been changed on it
     */
    public String agree(String ref, String[] seen, String words) {
        var parts = Stream.of(seen == null ? new String[0] : seen).filter(part -> part.matches("\\d{1,5}"));
        var read = words != null && words.matches("\\d{1,18}") ? Long.parseLong(words) : -1;
        sharing.agree(ref, parts.map(Integer::valueOf).toList(), read);
        Said.next("commitments.draft.agreed");
        return here(ref);
    }

    /** What is no number is refused like a number that is none of a hundred. */
    private static BigDecimal number(String typed) {
        var plain = typed == null ? "" : typed.strip().replace(',', '.');
        return plain.matches("\\d{1,3}(\\.\\d{1,4})?") ? new BigDecimal(plain) : null;
    }

    private static String here(String ref) {
        return CommitmentPages.DRAFT.go("ref", ref);
    }

    public Map<String, String> getPercents() {
        return percents;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPercent() {
        return percent;
    }

    public void setPercent(String percent) {
        this.percent = percent;
    }

    /** Null before anybody was looked for. */
    public List<OrganisationCard> getFound() {
        return found;
    }
}
