package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.Directory;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SearchSource;
import org.headwaters.platform.text.Texts;
import org.headwaters.reviews.Reviews;

/**
 * Finds applications by reference, title, partner, person and the words of their answers: for staff everything that was
 * submitted and that nothing keeps them from, for a partner's person its own.
 */
@ApplicationScoped
class GrantSearch implements SearchSource {
    @Inject
    FoundRows rows;

    @Inject
    Reviews reviews;

    @Inject
    Directory directory;

    @Inject
    NetworkDay day;

    @Override
    public List<Hit> find(String words, int most, Caller caller) {
        if (!caller.isSignedIn()) {
            return List.of();
        }
        var texts = Texts.in(caller.locale());
        if (caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER)) {
            var away = reviews.keptAway(caller.person(), Step.KIND);
            return rows.forStaff(words, away, most).stream()
                    .map(row -> hit(row, texts.get(row.getStage().key(row.getToldAt() != null))))
                    .toList();
        }
        if (!caller.is(Roles.PARTNER)) {
            return List.of();
        }
        var today = day.today();
        return rows.forPartners(words, directory.organisationsOf(caller.person(), today), most).stream()
                .map(row -> hit(
                        row,
                        texts.get("grants.applicant." + row.getStage().asApplicantsSeeIt(row.getToldAt() != null))))
                .toList();
    }

    private static Hit hit(QueueRow row, String stage) {
        return new Hit(
                "grants.kind.application",
                row.getTitle().isBlank() ? row.getReference() : row.getTitle(),
                row.getReference() + ", " + row.getPartners() + ", " + stage,
                Address.APPLICATION.of(row.getReference()));
    }
}
