package org.headwaters.grants.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.headwaters.grants.OpenData;
import org.headwaters.grants.OpenDataDesk;
import org.headwaters.grants.PublicAward;
import org.headwaters.platform.exports.Rows;

/**
 * Walks all public awards piece by piece. Between two pieces nothing of the database is held: whoever takes them slowly over
 * a thin line keeps nobody else waiting.
 */
@ApplicationScoped
class PublicAwards {
    @Inject
    OpenDataDesk desk;

    @Inject
    OpenData words;

    /** Every award, cancelled ones too, the last told first. */
    void each(Consumer<PublicAward> reader) {
        List<PublicAward> piece = desk.after(null);
        while (!piece.isEmpty()) {
            piece.forEach(reader);
            piece = desk.after(piece.get(piece.size() - 1));
        }
    }

    /** The same as rows under the heads of {@link OpenData#HEADS}. */
    void export(Rows out) {
        each(award -> out.row(words.cells(award)));
    }
}
