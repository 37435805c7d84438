package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;

/** What fellows typed and have not saved for their teams, as the database keeps it: always that of one fellow. */
@ApplicationScoped
class EvidenceDrafts {
    @PersistenceContext
    EntityManager entities;

    @Inject
    PersonNames names;

    List<EvidenceDraft> of(Team team, PersonId fellow) {
        return entities.createQuery(
                        "select d from EvidenceDraft d where d.team = :team and d.savedBy = :fellow",
                        EvidenceDraft.class)
                .setParameter("team", team)
                .setParameter("fellow", fellow.value())
                .getResultList();
    }

    List<DraftShown> shown(Team team, PersonId fellow) {
        return of(team, fellow).stream()
                .map(one -> new DraftShown(
                        one.getCode(),
                        one.getRow(),
                        one.getVersion(),
                        one.getBegunOn(),
                        one.getContent(),
                        one.getSavedAt()))
                .toList();
    }

    Optional<EvidenceDraft> find(Team team, DraftField field, long row, PersonId fellow) {
        return of(team, fellow).stream()
                .filter(one -> one.getCode() == field && one.getRow() == row)
                .findFirst();
    }

    /**
     * @param seen the version that the text grew from, 0 for one that was never typed in
     * @param shown the version of the evidence in the form
     * @throws org.headwaters.platform.StaleText with what stands there, when the same fellow saved meanwhile elsewhere
     */
    EvidenceDraft keep(Team team, DraftField field, long row, String text, long seen, long shown, Act act) {
        var known = find(team, field, row, act.who());
        if (known.isEmpty() && seen != 0) {
            throw new NotFound("draft");
        }
        var draft = known.orElseGet(() -> new EvidenceDraft(team, field, row, text, shown, act));
        if (known.isPresent()) {
            draft.write(text, seen, shown, names.nameOf(act.who()), act);
        } else {
            entities.persist(draft);
        }
        entities.flush();
        return draft;
    }

    /**
     * These of one thing are saved with their form. One that was never typed in gets its line too: its first save may still
     * be on its way, and would come back as a draft of what is already there.
     */
    void settle(Team team, List<DraftField> fields, long row, Act act) {
        var mine = of(team, act.who());
        for (var field : fields) {
            var at = field.at(row);
            mine.stream()
                    .filter(one -> one.getCode() == field && one.getRow() == at)
                    .findFirst()
                    .ifPresentOrElse(
                            one -> one.settle(act),
                            () -> entities.persist(new EvidenceDraft(team, field, at, null, 0, act)));
        }
    }
}
