package org.headwaters.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;
import org.headwaters.platform.text.Texts;

/** The reviews that wait for a reviewer. */
@ApplicationScoped
class ReviewWork implements WorkSource {
    @Inject
    ReviewDesk desk;

    @Override
    public List<Task> waitingFor(Caller caller) {
        if (!caller.is(Roles.REVIEWER)) {
            return List.of();
        }
        return desk.mine().open().stream().map(ReviewWork::task).toList();
    }

    private static String partners(MyReviews.Row row) {
        return row.partners().isEmpty()
                ? Texts.in(Locale.ENGLISH).get("reviews.blind.partners")
                : String.join(", ", row.partners());
    }

    private static Task task(MyReviews.Row row) {
        var stage = row.stage().name();
        return new Task(
                row.at(),
                "reviews.task." + stage + ".title",
                "reviews.task." + stage + ".detail",
                "reviews.task." + stage + ".verb",
                row.link(),
                List.of(row.title(), partners(row), row.scored(), row.criteria()));
    }
}
