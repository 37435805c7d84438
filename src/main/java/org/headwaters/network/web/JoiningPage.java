package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.headwaters.network.CandidatesShown;
import org.headwaters.network.JoinDesk;
import org.headwaters.network.Standing;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.faces.Page;

/** Everyone on the way in, for the staff. */
@Page
public class JoiningPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<Standing> VIEWS =
            List.of(Standing.NOMINATED, Standing.READINESS, Standing.APPLIED, Standing.VETTING);

    @Inject
    private JoinDesk desk;

    private String stands;
    private transient CandidatesShown shown;

    public void open() {
        shown = desk.candidates(asked());
    }

    private Standing asked() {
        if (stands == null || stands.isBlank()) {
            return null;
        }
        return VIEWS.stream()
                .filter(view -> view.name().equals(stands.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new NotFound("view"));
    }

    public CandidatesShown getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    public List<String> getStandings() {
        return Stream.of(Standing.values())
                .filter(VIEWS::contains)
                .map(Standing::name)
                .toList();
    }

    public String getStands() {
        return stands;
    }

    public void setStands(String stands) {
        this.stands = stands;
    }
}
