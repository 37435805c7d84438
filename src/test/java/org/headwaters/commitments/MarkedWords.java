package org.headwaters.commitments;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.network.JoinWorkflow;
import org.headwaters.network.NewCandidate;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InTransaction;

/**
 * A museum with one word of its own in every place that is nobody else's business, so that whoever finds the word has
 * found the place.
 */
@ApplicationScoped
class MarkedWords {
    private static final LocalDate YESTERDAY = LocalDate.now(ZoneOffset.UTC).minusDays(1);

    @Inject
    YearStage stage;

    @Inject
    YearDesk years;

    @Inject
    YearWorkflow yearly;

    @Inject
    ProgressWorkflow progress;

    @Inject
    ClosingWorkflow closing;

    @Inject
    DraftWorkflow drafting;

    @Inject
    SharingWorkflow sharing;

    @Inject
    TalkWorkflow talk;

    @Inject
    VettingDesk vetted;

    @Inject
    VettingWorkflow vetting;

    @Inject
    JoinWorkflow joining;

    @Inject
    PromiseCast promises;

    @Inject
    Cast cast;

    @Inject
    Directory directory;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Inject
    Acting acting;

    /**
     * @param others words that only the museum's own people, its coach and the backbone may read
     * @param outside words that also the network reads, and nobody outside of it
     * @param backbone the part of {@code others} that only the backbone reads
     * @param promises every promise of it, by what is special about it
     * @param applicant whom it named
     */
    record Museum(
            String mark,
            OrganisationId id,
            String reference,
            PersonId iris,
            PersonId ola,
            Set<String> others,
            Set<String> outside,
            Set<String> backbone,
            Map<String, String> promises,
            String applicant,
            int year,
            long checkIn,
            long introduction,
            long change,
            long affiliation) {
        String promise(String which) {
            return promises.get(which);
        }
    }

    /** @param giver who is asked to be introduced to whoever looks for the museum's need */
    Museum museum(OrganisationId giver) throws Exception {
        var year = stage.year();
        var scene = stage.promise(LocalDate.of(year - 1, 6, 1));
        var m = scene.promise();
        var iris = scene.iris();
        transaction.sql("update commitment set visibility = 'PUBLIC' where reference = '" + m + "'");
        reported(scene, m);
        answered(scene, m, year);
        var network = told(scene, "network", Visibility.NETWORK);
        var closed = told(scene, "private", Visibility.PRIVATE);
        var draft =
                promises.draft(iris, promises.fields(m, "title", "drafttitle" + m, "sentence", "draftsentence" + m));
        acting.as(iris, () -> talk.say(draft, "talk" + m), PARTNER);
        acting.as(
                iris,
                () -> sharing.addStep(draft, new MilestoneTerms("draftstep" + m, LocalDate.of(2030, 1, 1), 1, 0, 1)),
                PARTNER);
        var readers = promises.readers(m);
        var read = read(scene, m, readers);
        var reference = directory.card(scene.museum()).reference();
        around(scene.museum(), giver, iris, scene.ola(), m);
        var applicant = named(iris, m);
        var words = new ArrayList<>(List.of(
                "reportlearned" + m,
                "reportevidence" + m,
                "earliersentence" + m,
                "proposal" + m,
                "yearsucceed" + m,
                "yearhard" + m,
                "yearlearned" + m,
                "yearbetter" + m,
                "yearreply" + m,
                "yearsupport" + m,
                "yearhalf" + m,
                "privatesentence" + m,
                "privatetitle" + m,
                "drafttitle" + m,
                "draftsentence" + m,
                "draftstep" + m,
                "talk" + m,
                "reason" + m,
                "need" + m,
                "introduce" + m,
                "correction" + m,
                "correctwhy" + m,
                "Hidden House " + m,
                "namedwhy" + m,
                "evidence" + m,
                "lastword" + m,
                "Computed, seen by"));
        readers.forEach(reader -> words.add("Word of " + reader.value()));
        var heard = Set.of("heard" + m, "headline" + m);
        words.addAll(heard);
        return new Museum(
                m,
                scene.museum(),
                reference,
                iris,
                scene.ola(),
                Set.copyOf(words),
                Set.of("Iris " + m, "networksentence" + m, "networktitle" + m, "ownsentence" + m, "ownhard" + m),
                heard,
                Map.of("public", m, "network", network, "private", closed, "draft", draft, "read", read),
                applicant,
                year,
                id("check_in where organisation_id = " + scene.museum().value()),
                id("introduction where seeker_id = " + scene.museum().value()),
                id("change_request where organisation_id = " + scene.museum().value()),
                id("affiliation where organisation_id = " + scene.museum().value()));
    }

    private long id(String of) {
        return ((Number) entities.one("select max(id) from " + of)).longValue();
    }

    /** The first report has what nobody else reads; the last one is the own view, which the network reads. */
    private void reported(YearStage.Scene it, String m) throws Exception {
        acting.as(
                it.iris(),
                () -> {
                    progress.report(
                            it.promise(),
                            "one",
                            new ReportTold(
                                    30,
                                    "earliersentence" + m,
                                    OwnView.BEHIND,
                                    "Rain",
                                    "reportlearned" + m,
                                    "reportevidence" + m,
                                    Map.of()));
                    progress.report(
                            it.promise(),
                            "two",
                            new ReportTold(
                                    40, "ownsentence" + m, OwnView.ON_THE_WAY, "ownhard" + m, "L", "E", Map.of()));
                    closing.propose(it.promise(), State.FULFILLED, "proposal" + m);
                },
                PARTNER);
    }

    private void answered(YearStage.Scene it, String m, int year) throws Exception {
        stage.open(year);
        acting.as(
                it.iris(),
                () -> {
                    for (var code : List.of("succeed", "hard", "learned", "better")) {
                        yearly.save(it.promise(), year, code, "year" + code + m, 0, 0);
                    }
                    yearly.send(
                            it.promise(),
                            year,
                            new YearChoices(
                                    null, MeetingWish.OTHER, Instant.now().minusSeconds(400), 0));
                },
                PARTNER);
        acting.as(
                it.ola(),
                () -> yearly.close(
                        it.promise(),
                        year,
                        years.review(it.promise(), year).version(),
                        new YearEnd(YESTERDAY, Support.SESSION, "yearsupport" + m, "yearreply" + m)),
                OFFICER);
        stage.close(year);
        stage.open(year + 1);
        acting.as(it.iris(), () -> yearly.save(it.promise(), year + 1, "succeed", "yearhalf" + m, 0, 0), PARTNER);
    }

    private String told(YearStage.Scene it, String word, Visibility to) {
        var reference = word.charAt(0) + it.promise();
        transaction.sql(
                "insert into commitment (id, version, reference, organisation_id, goal_id, theme_reference, title,"
                        + " sentence, state, visibility, since_day, due_day, unit, baseline, usual_amount, target, actual,"
                        + " accepted_on) select nextval('id_seq'), 1, '" + reference
                        + "', organisation_id, goal_id, theme_reference, '" + word + "title" + it.promise() + "', '"
                        + word
                        + "sentence" + it.promise() + "', 'ACTIVE', '" + to
                        + "', date '2026-01-01', due_day, unit, 0, 1, 5, 0, date '2026-01-01' from commitment"
                        + " where reference = '" + it.promise() + "'");
        transaction.sql(
                "insert into commitment_share (id, version, commitment_id, organisation_id, part, from_day) select"
                        + " nextval('id_seq'), 1, id, organisation_id, 10000, since_day from commitment where reference = '"
                        + reference + "'");
        return reference;
    }

    private String read(YearStage.Scene it, String m, List<PersonId> readers) throws Exception {
        var reference = promises.submitted(it.iris(), m);
        acting.as(
                it.ola(),
                () -> vetting.takeUp(reference, vetted.vet(reference, null).version(), readers),
                OFFICER);
        for (var reader : readers) {
            promises.read(reader, reference, 4);
        }
        acting.as(
                cast.person("Daniel " + m, APPROVER),
                () -> vetting.accept(reference, vetted.vet(reference, null).version(), "reason" + m),
                APPROVER);
        return reference;
    }

    private void around(OrganisationId museum, OrganisationId giver, PersonId iris, PersonId ola, String m) {
        transaction.sql("insert into profile_line (id, version, organisation_id, list_name, competence, words,"
                + " search_text, place_in_list, since_at) values (nextval('id_seq'), 1, " + museum.value()
                + ", 'NEEDS', 'rooms', 'need" + m + "', 'need" + m + "', 1, current_timestamp)");
        transaction.sql(
                "insert into introduction (id, version, seeker_id, giver_id, competence, need_words, offer_words,"
                        + " origin, stage, begun_by, begun_at, open_pair) values (nextval('id_seq'), 1, "
                        + museum.value() + ", "
                        + giver.value() + ", 'rooms', 'introduce" + m + "', 'A hall', 'SUGGESTED', 'GIVER_ASKED', "
                        + ola.value()
                        + ", current_timestamp, '" + m + "')");
        transaction.sql(
                "insert into check_in (id, version, organisation_id, on_day, due_day, minutes, spoke_with, by_person,"
                        + " headline, heard, stage, open_of) values (nextval('id_seq'), 1, " + museum.value()
                        + ", current_date, current_date + 14, 20, " + iris.value() + ", " + ola.value() + ", 'headline"
                        + m
                        + "', 'heard" + m + "', 'OPEN', " + museum.value() + ")");
        transaction.sql("insert into change_request (id, version, organisation_id, field_name, was_text, becomes_text,"
                + " why, asked_by, asked_at, stage) values (nextval('id_seq'), 1, " + museum.value()
                + ", 'PLACE', 'Bay', 'correction" + m + "', 'correctwhy" + m + "', " + iris.value()
                + ", current_timestamp, 'OPEN')");
    }

    /** Its way in has marks as well, and is read by its own people and the staff. */
    private String named(PersonId iris, String m) throws Exception {
        var reference = acting.as(
                iris,
                () -> joining.nominate(new NewCandidate(
                        "Hidden House " + m,
                        "Bay",
                        "business",
                        "Lena " + m,
                        "lena." + m + "@example.org",
                        "namedwhy" + m)),
                PARTNER);
        var way = "(select c.id from candidacy c join organisation o on o.id = c.organisation_id where o.reference = '"
                + reference + "')";
        transaction.sql("insert into readiness_mark (id, version, candidacy_id, trait, mark, evidence) values"
                + " (nextval('id_seq'), 1, " + way + ", 'LEARNING', 2, 'evidence" + m + "')");
        transaction.sql("update candidacy set last_word = 'lastword" + m + "' where id = " + way);
        transaction.sql("update organisation set standing = 'DECLINED' where reference = '" + reference + "'");
        return reference;
    }
}
