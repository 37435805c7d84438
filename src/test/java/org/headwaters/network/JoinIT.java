package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.ReadinessMark.Mark;
import org.headwaters.platform.Causes;
import org.headwaters.platform.Invariant;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.security.Secrets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From being named to being a partner, and every door on the way that stays shut. */
@InServer
@Tag("h2")
class JoinIT {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final SubjectRef DRAFT = new SubjectRef("commitment", "SC-2026-9999");

    @Inject
    Acting acting;

    @Inject
    Founding founding;

    @Inject
    Cast cast;

    @Inject
    Vows vows;

    @Inject
    JoinWorkflow workflow;

    @Inject
    CarryWorkflow carrying;

    @Inject
    NetworkWorkflow register;

    @Inject
    JoinDesk desk;

    @Inject
    Joining joining;

    @Inject
    Standings standings;

    @Inject
    Organisations organisations;

    @Inject
    Directory directory;

    @Inject
    PartnersDesk partners;

    @Inject
    @Any
    Instance<Invariant> invariants;

    @Inject
    Candidacies candidacies;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private final String mark =
            "j" + UUID.randomUUID().toString().replaceAll("[^a-z0-9]", "").substring(0, 10);

    @Test
    void theWholeWay_leadsFromBeingNamed_toBeingAPartner() throws Exception {
        var ines = namer();
        var reference = nominated(ines, "Brightwater");
        var applicant = directory.byReference(reference).orElseThrow().id();
        var lena = contact();

        assertThat(acting.as(ines, () -> desk.named(), PARTNER)).hasSize(1);
        assertThat(directory.organisationsOf(lena, day.today())).isEmpty();
        assertThat(directory.writtenFor(lena, day.today())).containsExactly(applicant);
        assertThat(mails("network.named." + reference + ".%")).isEqualTo(1);

        check(lena, reference, 2);
        check(lena, reference, 3);
        assertThat(acting.as(lena, () -> desk.way(null), PARTNER).marks())
                .hasSize(4)
                .allMatch(one -> one.mark() == 3);

        as(lena, () -> joining.applied(applicant, DRAFT));
        as(lena, () -> joining.vetting(applicant, DRAFT));
        assertThat(standing(applicant)).isEqualTo(Standing.VETTING);
        vows.give(applicant);
        as(lena, () -> joining.admitted(applicant, day.today()));

        assertThat(standing(applicant)).isEqualTo(Standing.MEMBER);
        assertThat(acting.asStranger(() -> partners.partner(reference)).since()).isEqualTo(day.today());
        assertThat(directory.organisationsOf(lena, day.today())).containsExactly(applicant);
        assertThat(acting.as(ines, () -> desk.candidates(null), OFFICER).ended())
                .filteredOn(row -> row.card().id().equals(applicant))
                .singleElement()
                .satisfies(row -> assertThat(row.admitted()).isTrue());
    }

    @Test
    void withoutAnAcceptedCommitment_noDoorLeadsIn() throws Exception {
        var applicant = vetted();

        assertRefused(() -> joining.admitted(applicant, day.today()));
        for (var move : Stream.of(StandingMove.values())
                .filter(one -> one.target() == Standing.MEMBER)
                .toList()) {
            for (var start : move.starts()) {
                assertRefused(() -> standings.make(put(applicant, start), move, "by force"));
            }
        }
        assertThat(standing(applicant)).isEqualTo(Standing.VETTING);
    }

    @Test
    void aMemberMadePastAllDoors_isFoundByTheHouse() throws Exception {
        var applicant = vetted();
        var reference = directory.card(applicant).reference();
        assertThat(membersWithoutPromise()).doesNotContain(reference);

        transaction.sql("update organisation set standing = 'MEMBER' where id = " + applicant.value());
        assertThat(membersWithoutPromise()).contains(reference);
        transaction.sql("update organisation set standing = 'DECLINED' where id = " + applicant.value());
    }

    @Test
    void whoWasDeclined_sendsNoPromise_beforeBeingAskedAgain() throws Exception {
        var applicant = vetted();
        as(new PersonId(1), () -> joining.refused(applicant));

        assertThat(standing(applicant)).isEqualTo(Standing.DECLINED);
        assertThatThrownBy(() -> as(new PersonId(1), () -> joining.applied(applicant, DRAFT)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("askAgainFirst");
    }

    private List<String> membersWithoutPromise() throws Exception {
        return transaction.run(() -> invariants.stream()
                .filter(one -> one.key().equals("commitments.holds.membersPromise"))
                .flatMap(one -> one.violations().stream())
                .toList());
    }

    @Test
    void withoutSomebodyWhoCarriesIt_anOrganisationStaysOutside() throws Exception {
        var applicant = vetted();
        vows.give(applicant);
        transaction.sql("update affiliation set until_day = current_date - 1, from_day = current_date - 2"
                + " where organisation_id = " + applicant.value());

        assertThatThrownBy(() -> as(new PersonId(1), () -> joining.admitted(applicant, day.today())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("noIntrapreneur");
    }

    @Test
    void aPromise_isSentAfterTheSelfCheck() throws Exception {
        var ines = namer();
        var reference = nominated(ines, "Hasty");
        var applicant = directory.byReference(reference).orElseThrow().id();

        assertThatThrownBy(() -> as(ines, () -> joining.applied(applicant, DRAFT)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("checkFirst");
    }

    @Test
    void aWayIn_isReadByItsOwnPeopleAndTheStaff_andByNobodyElse() throws Exception {
        var ines = namer();
        var reference = nominated(ines, "Quiet");
        var stranger = cast.person("Nosy", PARTNER);

        assertThatThrownBy(() -> acting.as(stranger, () -> desk.way(reference), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(ines, () -> desk.way(reference), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(stranger, () -> workflow.check(reference, 1, marks(1)), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(stranger, () -> desk.way(reference), OFFICER).own())
                .isFalse();
        assertThatThrownBy(() -> acting.asStranger(() -> partners.partner(reference)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsNamed_carriesNothing_beforeSayingYes() throws Exception {
        var ines = namer();
        var known = new Person("Lena", "lena." + mark + "@example.org", "UTC", "en");
        founding.partner("k-" + mark, "Known to " + mark, "Bay", known, MARCH);
        var lena = known.id();
        var reference = acting.as(ines, () -> workflow.nominate(candidate("Invented")), PARTNER);
        var invented = directory.byReference(reference).orElseThrow().id();

        assertThat(directory.writtenFor(lena, day.today())).doesNotContain(invented);
        assertThatThrownBy(() -> acting.as(lena, () -> desk.way(reference), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(lena, () -> workflow.check(reference, 1, marks(1)), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(ines, () -> desk.way(reference), OFFICER).awaited())
                .isTrue();

        var token = mailed(reference);
        acting.asStranger(() -> carrying.accept(token));

        assertThat(directory.writtenFor(lena, day.today())).contains(invented);
        assertThat(acting.as(lena, () -> desk.way(reference), PARTNER).awaited())
                .isFalse();
        assertThatThrownBy(() -> acting.asStranger(() -> carrying.accept(token)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("network.refused.carry");
        assertThatThrownBy(() -> acting.asStranger(() -> carrying.accept(null))).isInstanceOf(Refusal.class);
    }

    @Test
    void whoSaysNo_carriesNothing_andTheNamerIsTold() throws Exception {
        var ines = namer();
        var reference = acting.as(ines, () -> workflow.nominate(candidate("Refused")), PARTNER);
        var organisation = directory.byReference(reference).orElseThrow().id();
        try (var lena = new HttpVisitor(port)) {
            lena.get("/partners/carry?link=" + mailed(reference));
            assertThat(lena.body())
                    .contains("Would you carry the network inside Refused " + mark, "They build things.");
            lena.submit("carrying", "no", "no");
            assertThat(lena.body()).contains("You do not carry Refused " + mark);
        }

        assertThat(standing(organisation)).isEqualTo(Standing.DECLINED);
        assertThat(directory.writtenFor(contact(), day.today())).isEmpty();
        assertThat(mails("network.carry.no." + reference + ".%")).isEqualTo(1);
        assertThat(((Number) entities.one("select count(*) from account where email = 'lena." + mark + "@example.org'"))
                        .intValue())
                .isZero();
    }

    @Test
    void whoSaysNo_isNotToldOfToANamerWhoHasLeft_butToWhoSpeaksForThePartnerNow() throws Exception {
        var ines = namer();
        var partner = directory.organisationsOf(ines, day.today()).get(0);
        var reference = acting.as(ines, () -> workflow.nominate(candidate("Left")), PARTNER);
        transaction.sql("update affiliation set until_day = from_day where person_id = " + ines.value());
        var tomas = cast.person("Tomas " + mark, PARTNER);
        acting.as(
                ines,
                () -> register.addAffiliation(tomas, partner, AffiliationRole.INTRAPRENEUR, day.today()),
                ADMINISTRATOR);

        var token = mailed(reference);
        acting.asStranger(() -> {
            carrying.refuse(token);
            return null;
        });

        assertThat(mails("network.carry.no." + reference + ".%")).isEqualTo(1);
        assertThat(mails("network.carry.no." + reference + ".%." + tomas.value()))
                .isEqualTo(1);
    }

    @Test
    void whoAnswersWhenSomebodyElseCarriesIt_endsNothing() throws Exception {
        var ines = namer();
        var reference = acting.as(ines, () -> workflow.nominate(candidate("Taken")), PARTNER);
        var taken = directory.byReference(reference).orElseThrow().id();
        var token = mailed(reference);
        var tomas = cast.person("Tomas " + mark, PARTNER);
        acting.as(
                ines,
                () -> register.addAffiliation(tomas, taken, AffiliationRole.INTRAPRENEUR, day.today()),
                ADMINISTRATOR);

        assertThatThrownBy(() -> acting.asStranger(() -> carrying.accept(token)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("network.refused.carry");
        assertThat(acting.as(ines, () -> desk.way(reference), OFFICER).awaited())
                .isFalse();
        check(tomas, reference, 2);
        assertThatThrownBy(() -> acting.asStranger(() -> {
                    carrying.refuse(token);
                    return null;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("network.refused.carry");
        assertThat(standing(taken)).isEqualTo(Standing.READINESS);
    }

    @Test
    void whoDoesNotAnswer_isAskedOnceMore_andOnlyTheLastLinkWorks() throws Exception {
        var ines = namer();
        var reference = acting.as(ines, () -> workflow.nominate(candidate("Silent")), PARTNER);
        var first = mailed(reference);
        var seen = acting.as(ines, () -> desk.way(reference), OFFICER).version();
        transaction.sql("update candidacy set carry_until = named_at where named_by_person = " + ines.value());
        assertThatThrownBy(() -> acting.asStranger(() -> carrying.accept(first)))
                .isInstanceOf(Refusal.class);

        acting.as(
                ines,
                () -> {
                    carrying.askOnceMore(reference, seen);
                    return null;
                },
                OFFICER);

        var second = link("network.carry." + reference + ".%");
        assertThatThrownBy(() -> acting.asStranger(() -> desk.asked(first))).isInstanceOf(Refusal.class);
        assertThat(acting.asStranger(() -> desk.asked(second)).organisation()).isEqualTo("Silent " + mark);
        acting.asStranger(() -> carrying.accept(second));
        assertThatThrownBy(() -> acting.as(
                        ines,
                        () -> {
                            carrying.askOnceMore(reference, seen + 2);
                            return null;
                        },
                        OFFICER))
                .isInstanceOf(Exception.class);
    }

    @Test
    void whoIsDeclined_isToldWhy_andCanBeAskedAgain() throws Exception {
        var ines = namer();
        var reference = nominated(ines, "Later");
        var lena = contact();
        var version = acting.as(lena, () -> desk.way(reference), OFFICER).version();

        acting.as(ines, () -> workflow.decline(reference, version, "Come back with a school."), OFFICER);

        assertThat(mails("network.declined." + reference + ".%")).isEqualTo(1);
        assertThat(acting.as(lena, () -> desk.way(reference), PARTNER).lastWord())
                .contains("school");
        acting.as(ines, () -> workflow.askAgain(reference, "They have found one."), OFFICER);
        assertThat(acting.as(lena, () -> desk.way(null), PARTNER).standing()).isEqualTo(Standing.NOMINATED);
    }

    @Test
    void nobodyTakesOverAnOrganisation_byTypingItsName() throws Exception {
        var ines = namer();
        acting.as(ines, () -> workflow.nominate(candidate("Known")), PARTNER);

        assertThatThrownBy(() -> acting.as(ines, () -> workflow.nominate(candidate("KNOWN!")), PARTNER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("network.refused.known");
    }

    @Test
    void whatWorksForTheNetwork_isChangedByNobodyOutside() throws Exception {
        var ines = namer();
        cast.person("Ola", OFFICER);
        var officer =
                (String) entities.one("select max(email) from account a where email like 'cast%@cast.test' and exists"
                        + " (select 1 from account_role r where r.account_id = a.id and r.role = 'officer')");
        var asked = new NewCandidate("Sly " + mark, "Bay", "business", "Ola", officer, "Because.");

        assertThatThrownBy(() -> acting.as(ines, () -> workflow.nominate(asked), PARTNER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("worksHere");
        assertThat(organisations.isNamed("sly " + mark)).isFalse();
    }

    @Test
    void whoOnlyLooksAtALink_waitsForNobody() throws Exception {
        var token = Secrets.fresh();
        founding.store(new AskedToJoin(candidate("Looked"), Secrets.kept(token), "198.18.9.8", clock.instant()));

        var seen = transaction.run(() -> {
            candidacies.asked(Secrets.kept(token));
            return acting.asStranger(() -> desk.look(token)).name();
        });

        assertThat(seen).startsWith("Looked");
    }

    @Test
    void aStrangersLink_beginsTheWayOnce() throws Exception {
        var token = Secrets.fresh();
        founding.store(new AskedToJoin(candidate("Stranger"), Secrets.kept(token), "198.18.9.9", clock.instant()));

        assertThat(acting.asStranger(() -> desk.look(token)).name()).startsWith("Stranger");
        assertThat(organisations.isNamed("stranger " + mark)).isFalse();
        acting.asStranger(() -> workflow.confirm(token));

        assertThat(organisations.isNamed("stranger " + mark)).isTrue();
        assertThat(((Number) entities.one("select count(*) from account where email = 'lena." + mark + "@example.org'"))
                        .intValue())
                .isEqualTo(1);
        assertThatThrownBy(() -> acting.asStranger(() -> workflow.confirm(token)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> acting.asStranger(() -> workflow.confirm("guessed")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theMailedLink_leadsToThePageWithTheButton() throws Exception {
        acting.asStranger(() -> {
            workflow.ask(candidate("Mailed"));
            return null;
        });
        var mail = (String)
                entities.one("select cast(body as varchar(20000)) from outbox where kind = 'mail' and body like"
                        + " '%lena." + mark + "@example.org%'");
        var link = Pattern.compile("/partners/\\w+\\?link=[\\w-]+").matcher(mail);
        assertThat(link.find()).isTrue();
        try (var stranger = new HttpVisitor(port)) {
            stranger.get(link.group());
            assertThat(stranger.status()).isEqualTo(200);
            assertThat(stranger.body()).contains("Mailed " + mark);
        }
    }

    @Test
    void aFlood_endsAtTheDoor_andAProgramThatFillsInEverythingIsHeardByNobody() throws Exception {
        try (var flood = new HttpVisitor(port)) {
            ask(flood, 0, "filled in by a program");
            assertThat(flood.body()).contains("on its way");
            for (var time = 1; time <= 12; time++) {
                ask(flood, time, "");
            }
            assertThat(flood.body()).doesNotContain("on its way");
        }
        var kept = ((Number) entities.one("select count(*) from asked_to_join where name like 'Flood " + mark + "%'"))
                .intValue();
        assertThat(kept).isEqualTo(10);
    }

    @Test
    void oneAddressOfMail_isWrittenToOnceADay() throws Exception {
        for (var time = 0; time < 3; time++) {
            acting.asStranger(() -> {
                workflow.ask(candidate("Often"));
                return null;
            });
        }
        assertThat(((Number) entities.one(
                                "select count(*) from asked_to_join where email = 'lena." + mark + "@example.org'"))
                        .intValue())
                .isEqualTo(1);
    }

    private void ask(HttpVisitor visitor, int time, String fax) throws Exception {
        visitor.get("/partners/enter")
                .submit(
                        "asking",
                        "organisation",
                        "Flood " + mark + " " + time,
                        "place",
                        "Bay",
                        "sector",
                        "business",
                        "contact",
                        "Lena",
                        "email",
                        "flood" + time + "." + mark + "@example.org",
                        "why",
                        "Because.",
                        "fax",
                        fax,
                        "ask",
                        "ask");
    }

    @Test
    void whoAnswersFromAPageThatIsBehind_overwritesNothing() throws Exception {
        var reference = nominated(namer(), "Twice");
        var lena = contact();
        var seen = version(lena, reference);
        var outcomes = acting.together(
                2,
                lena,
                () -> {
                    workflow.check(reference, seen, marks(2));
                    return true;
                },
                PARTNER);
        assertThat(outcomes)
                .filteredOn(one -> one.failure() != null)
                .singleElement()
                .satisfies(
                        second -> assertThat(Causes.refusal(second.failure())).containsInstanceOf(StaleVersion.class));
        assertThatThrownBy(() -> acting.as(lena, () -> workflow.check(reference, seen, marks(3)), PARTNER))
                .isInstanceOf(StaleVersion.class);
        assertThat(acting.as(lena, () -> desk.way(null), PARTNER).marks()).allMatch(one -> one.mark() == 2);
        assertThat(checks(reference)).isEqualTo(1);
        check(lena, reference, 3);
        assertThat(checks(reference)).as("each is a line of the audit").isEqualTo(2);
    }

    @Test
    void whoIsBehind_readsWhatWasKept_besideWhatWasTyped() throws Exception {
        var reference = nominated(namer(), "Beside");
        var applicant = directory.byReference(reference).orElseThrow().id();
        var lena = contact();
        var tomas = cast.person("Tomas " + mark, PARTNER);
        cast.affiliate(tomas, applicant, null);
        try (var page = new HttpVisitor(port)) {
            page.signIn(
                    (String) entities.one("select email from account where person_id = " + tomas.value()),
                    Cast.PASSWORD);
            page.get("/partners/join?ref=" + reference);
            check(lena, reference, 3);
            keep(page);
            assertThat(page.body()).contains("Somebody changed this", "Typed by Tomas", "One project, two summers.");
            keep(page);
            assertThat(page.location()).contains("/partners/join");
        }
        assertThat(acting.as(lena, () -> desk.way(null), PARTNER).marks())
                .allMatch(one -> one.evidence().equals("Typed by Tomas"));
    }

    private static void keep(HttpVisitor page) throws Exception {
        var typed = Stream.concat(
                        Stream.of(Trait.values())
                                .flatMap(one -> Stream.of("mark" + one, "1", "evidence" + one, "Typed by Tomas")),
                        Stream.of("keepCheck", "keepCheck"))
                .toArray(String[]::new);
        page.submit("check", typed);
    }

    private int checks(String reference) {
        return ((Number) entities.one("select count(*) from audit where action = 'network.checked' and"
                        + " subject_reference = '" + reference + "'"))
                .intValue();
    }

    private void check(PersonId who, String reference, int mark) throws Exception {
        var seen = version(who, reference);
        acting.as(who, () -> workflow.check(reference, seen, marks(mark)), PARTNER);
    }

    private long version(PersonId who, String reference) throws Exception {
        return acting.as(who, () -> desk.way(reference), PARTNER).version();
    }

    private OrganisationId vetted() throws Exception {
        var ines = namer();
        var reference = nominated(ines, "Vetted");
        var lena = contact();
        var applicant = directory.byReference(reference).orElseThrow().id();
        check(lena, reference, 1);
        as(lena, () -> joining.applied(applicant, DRAFT));
        as(lena, () -> joining.vetting(applicant, DRAFT));
        return applicant;
    }

    private Organisation put(OrganisationId id, Standing standing) {
        transaction.sql("update organisation set standing = '" + standing + "' where id = " + id.value());
        return organisations.get(id);
    }

    private void assertRefused(Acting.Deed deed) {
        assertThatThrownBy(() -> as(new PersonId(1), deed))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("noPromise");
    }

    /** In one transaction, as the room of commitments does it. */
    private void as(PersonId who, Acting.Deed deed) throws Exception {
        acting.as(
                who,
                () -> transaction.run(() -> {
                    deed.run();
                    return null;
                }),
                OFFICER);
    }

    private Standing standing(OrganisationId id) throws Exception {
        return transaction.run(() -> organisations.get(id).getStanding());
    }

    private int mails(String keys) {
        return ((Number) entities.one(
                        "select count(*) from outbox where kind = 'mail' and post_key like '" + keys + "'"))
                .intValue();
    }

    /** Named by the partner, and carried by whom it named: that person has said yes by the mailed link. */
    private String nominated(PersonId by, String name) throws Exception {
        var reference = acting.as(by, () -> workflow.nominate(candidate(name)), PARTNER);
        var token = mailed(reference);
        acting.asStranger(() -> carrying.accept(token));
        return reference;
    }

    private String mailed(String reference) {
        return link("network.named." + reference + ".%");
    }

    /** The secret of the link in the mail of this key. */
    private String link(String key) {
        var mail = (String) entities.one(
                "select cast(body as varchar(20000)) from outbox where kind = 'mail' and post_key like '" + key + "'");
        var link = Pattern.compile("/partners/carry\\?link=([\\w-]+)").matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private PersonId namer() throws Exception {
        var person = new Person("Ines " + mark, "ines." + UUID.randomUUID() + "@example.org", "UTC", "en");
        founding.partner("p-" + UUID.randomUUID(), "Namer " + UUID.randomUUID(), "Bay", person, MARCH);
        return person.id();
    }

    private PersonId contact() {
        return new PersonId(
                ((Number) entities.one("select id from person where email = 'lena." + mark + "@example.org'"))
                        .longValue());
    }

    private NewCandidate candidate(String name) {
        return new NewCandidate(
                name + " " + mark, "Bay", "business", "Lena", "lena." + mark + "@example.org", "They build things.");
    }

    private static List<Mark> marks(int each) {
        return Stream.of(Trait.values())
                .map(trait -> new Mark(trait, each, "One project, two summers."))
                .toList();
    }
}
