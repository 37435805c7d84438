package org.headwaters.grants.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.headwaters.grants.Ledger;
import org.headwaters.grants.LedgerDesk;
import org.headwaters.grants.LedgerFilter;
import org.headwaters.grants.Outcome;
import org.headwaters.platform.faces.Pager;

/** The grants ledger, as its address says it; every number leads to the grants behind it on this same page. */
@Named
@RequestScoped
public class AwardedPage {
    private static final int SIZE = 25;
    private static final int MOST_DOTS = 60;

    @Inject
    LedgerDesk desk;

    private final Map<String, String> asked = new HashMap<>();
    private Integer page = 1;
    private Ledger shown;

    public void open() {
        shown = desk.open(LedgerFilter.of(asked), page == null ? 1 : page);
    }

    /** The address of the list with one thing asked, in the currency that is shown. */
    public String link(String name, Object value) {
        var values = new HashMap<String, String>();
        values.put(name, String.valueOf(value));
        values.put("currency", shown.currencies().size() > 1 ? shown.currency() : null);
        return "/grants/awarded" + LedgerFilter.of(values).query() + "#list";
    }

    /** One dot for each grant, or as many as fit, each then standing for several. */
    public List<Integer> dots(long count) {
        return IntStream.range(0, (int) Math.min(MOST_DOTS, (count + getPerDot() - 1) / getPerDot()))
                .boxed()
                .toList();
    }

    /** How many grants one dot stands for. */
    public long getPerDot() {
        var most = Math.max(
                shown.unreported(),
                shown.outcomes().stream().mapToLong(Ledger.Kind::count).max().orElse(0));
        return Math.max(1, (most + MOST_DOTS - 1) / MOST_DOTS);
    }

    /** The stream that grows from what was granted to what followed. */
    public SwellingStream getStream() {
        return SwellingStream.of(
                shown.all().granted().minor(), shown.all().followed().minor());
    }

    public Pager getPager() {
        return new Pager(shown.page(), SIZE, shown.found());
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Map<String, String> getAsked() {
        return asked;
    }

    public Ledger getShown() {
        return shown;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
