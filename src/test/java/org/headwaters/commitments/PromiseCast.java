package org.headwaters.commitments;

import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.headwaters.network.Cast;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.reviews.Filled;
import org.headwaters.reviews.ReviewDesk;
import org.headwaters.reviews.ReviewScreen;
import org.headwaters.reviews.ReviewWorkflow;

/** Makes goals, partners who may sign, promises and their readers for tests on the server. */
@ApplicationScoped
public class PromiseCast {
    @Inject
    DraftWorkflow drafting;

    @Inject
    ReviewWorkflow reading;

    @Inject
    ReviewDesk reviewDesk;

    @Inject
    Commitments commitments;

    @Inject
    DraftTexts texts;

    @Inject
    Cast cast;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @PersistenceContext
    EntityManager entities;

    /** A goal that is worked on, with a theme; their common reference. */
    public String goal() {
        var mark = "v" + UUID.randomUUID().toString().substring(0, 7);
        transaction.sql("insert into theme (id, version, reference, title, sentence, place_in_list) values"
                + " (nextval('id_seq'), 1, '" + mark + "', 'Theme " + mark + "', 'About it', 999)");
        return mark;
    }

    /** Somebody who carries the network inside the organisation. */
    public PersonId signer(String name, OrganisationId organisation) {
        var person = cast.person(name, PARTNER);
        cast.affiliate(person, organisation, null);
        transaction.sql("update affiliation set affiliation_role = 'INTRAPRENEUR' where person_id = " + person.value());
        return person;
    }

    /** The organisation is on its way in and has looked at itself. */
    public void applicant(OrganisationId organisation) {
        transaction.sql("update organisation set standing = 'READINESS', member_since = null where id = "
                + organisation.value());
    }

    /** Everything that is asked for, but for what is changed here. */
    public Map<String, String> fields(String theme, String... changed) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("sentence", "By 2035 a thousand " + theme + " visit us.");
        fields.put("title", "Visits " + theme);
        fields.put("theme", theme);
        fields.put("indicator", "Counted at the door");
        fields.put("baseline", "0");
        fields.put("usual", "400");
        fields.put("target", "1000");
        fields.put("due", "2035-06-30");
        fields.put("visibility", "PUBLIC");
        for (var i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return fields;
    }

    /** A draft with these fields saved. */
    public String draft(PersonId by, Map<String, String> fields) throws Exception {
        var reference = acting.as(by, () -> drafting.start(null, null), PARTNER);
        write(by, reference, fields);
        return reference;
    }

    public void write(PersonId by, String reference, Map<String, String> fields) throws Exception {
        acting.as(
                by,
                () -> {
                    for (var field : fields.entrySet()) {
                        drafting.save(
                                reference, field.getKey(), field.getValue(), versionOf(reference, field.getKey()));
                    }
                },
                PARTNER);
    }

    private long versionOf(String reference, String code) throws Exception {
        return transaction.run(() -> entities.createQuery(
                        "select t.version from DraftText t, Commitment c where c.id = t.commitmentId"
                                + " and c.reference = :reference and t.code = :code",
                        Long.class)
                .setParameter("reference", reference)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElse(0L));
    }

    /** How the promise is divided, as its page tells whoever divides it anew. */
    public String division(String reference) throws Exception {
        return transaction.run(() -> commitment(reference).division());
    }

    /** How far what is promised was changed, as its page tells whoever agrees to it. */
    public long words(String reference) throws Exception {
        return transaction.run(() -> texts.agreedTo(commitment(reference)));
    }

    private Commitment commitment(String reference) {
        return commitments.byReference(reference).orElseThrow();
    }

    public String submitted(PersonId by, String theme, String... changed) throws Exception {
        var reference = draft(by, fields(theme, changed));
        acting.as(by, () -> drafting.submit(reference), PARTNER);
        return reference;
    }

    /** The reader says that nothing stands in the way, and gives the same number everywhere, with a word. */
    public void read(PersonId reader, String reference, int points) throws Exception {
        sends(reader, opens(reader, reference), points);
    }

    /** The page on which a reader reads the promise, having said that nothing stands in the way. */
    public ReviewScreen opens(PersonId reader, String reference) throws Exception {
        return acting.as(
                reader,
                () -> {
                    var screen = reviewDesk.screen(reference);
                    if (!screen.isRead()) {
                        reading.accept(reference, screen.version());
                    }
                    return reviewDesk.screen(reference);
                },
                REVIEWER);
    }

    /** What a reader sends from a page that was opened then. */
    public void sends(PersonId reader, ReviewScreen open, int points) throws Exception {
        acting.as(
                reader,
                () -> {
                    var form = open.questions().stream()
                            .map(one -> new Filled(
                                    one.id(),
                                    points,
                                    one.pointsVersion(),
                                    "Word of " + reader.value() + " on " + one.question(),
                                    one.commentVersion()))
                            .toList();
                    reading.submit(open.reference(), open.caseVersion(), form);
                },
                REVIEWER);
    }

    public List<PersonId> readers(String mark) {
        return List.of(
                cast.person("Reader one " + mark, REVIEWER),
                cast.person("Reader two " + mark, REVIEWER),
                cast.person("Reader three " + mark, REVIEWER));
    }

    @SuppressWarnings("unchecked")
    public List<String> mails(String reference, String about) throws Exception {
        return transaction.run(() -> entities.createNativeQuery(
                        "select cast(body as varchar(20000)) from outbox where kind = 'mail' and post_key like ? order by id")
                .setParameter(1, reference + "/promise/" + about + "%")
                .getResultList());
    }

    public String standing(OrganisationId organisation) throws Exception {
        return transaction.run(
                () -> (String) entities.createNativeQuery("select standing from organisation where id = ?")
                        .setParameter(1, organisation.value())
                        .getSingleResult());
    }
}
