package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.headwaters.network.ChangeRequest.Asked;
import org.headwaters.network.Profile.Line;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.exports.Rows;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an organisation tells of itself, who writes it, who corrects it, and who never reads what it looks for. */
@InServer
@Tag("h2")
class ProfileIT {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final PersonId OLA = new PersonId(7301);
    private static final String SECRET = "somebody who can mend a budget";

    @Inject
    Acting acting;

    @Inject
    Founding founding;

    @Inject
    Cast cast;

    @Inject
    OrganisationDesk desk;

    @Inject
    OrganisationWorkflow workflow;

    @Inject
    MembershipWorkflow membership;

    @Inject
    TeamWorkflow team;

    @Inject
    PartnersDesk partners;

    @Inject
    Entities entities;

    private final String mark = UUID.randomUUID().toString().replace("-", "");
    private Person ines;
    private OrganisationId museum;
    private PersonId other;

    @BeforeEach
    void aMuseum_andAnotherPartner() throws Exception {
        ines = person("Ines");
        museum = founding.partner(mark, "Museum " + mark, "Bay", ines, MARCH);
        other = cast.person("Tomas", PARTNER);
        cast.affiliate(other, cast.partner("Larkmoor"), null);
    }

    @Test
    void whatAPartnerLooksFor_isReadByItsOwnPeopleAndTheBackbone_andByNobodyElse() throws Exception {
        describe(profile -> told(profile, "nonprofit", List.of(), List.of(new Line("time", SECRET))));

        assertThat(acting.as(ines.id(), () -> desk.organisation(mark), PARTNER)
                        .profile()
                        .needs())
                .containsExactly(new Line("time", SECRET));
        assertThat(acting.as(OLA, () -> desk.organisation(mark), OFFICER)
                        .profile()
                        .needs())
                .hasSize(1);
        assertThatThrownBy(() -> acting.as(other, () -> desk.organisation(mark), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(other, () -> desk.organisation(mark), REVIEWER))
                .isInstanceOf(EJBAccessException.class);
        assertThat(acting.as(other, () -> partners.partner(mark), PARTNER).toString())
                .doesNotContain(SECRET);
        assertThat(acting.as(other, () -> everyRow(), PARTNER)).contains(mark).doesNotContain(SECRET);
    }

    @Test
    void whatAPartnerGives_isReadAmongMembers_andFoundByItsKind() throws Exception {
        describe(profile -> told(profile, "nonprofit", List.of(new Line("transport", "A van for eleven")), List.of()));
        var asked = new PartnersAsked(mark, null, null, "transport", null, null);
        var inVain = new PartnersAsked(mark, null, null, "money", null, null);

        assertThat(acting.as(other, () -> partners.partners(asked, 1), PARTNER).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.gives()).containsExactly("A van for eleven"));
        assertThat(acting.as(other, () -> partners.partners(inVain, 1), PARTNER).found())
                .isZero();
        assertThat(acting.asStranger(() -> partners.partners(inVain, 1)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.gives()).isEmpty());
        assertThat(acting.asStranger(() -> partners.partner(mark)).told().gives())
                .isEmpty();
    }

    @Test
    void aPartner_isFoundWhereItIsAndWhereItWorks() throws Exception {
        var hill = "Hill " + mark;
        describe(profile -> new Profile(
                profile.name(),
                "M",
                null,
                "nonprofit",
                "Bay",
                null,
                null,
                List.of(hill),
                List.of(),
                List.of(),
                List.of()));

        assertThat(acting.asStranger(() -> partners.partners(new PartnersAsked(null, null, null, null, hill, null), 1))
                        .rows())
                .hasSize(1);
        assertThat(acting.asStranger(() -> partners.partners(new PartnersAsked(mark, null, null, null, "Bay", null), 1))
                        .rows())
                .hasSize(1);
    }

    @Test
    void onlyWhoSpeaksForIt_orTheBackbone_writesAProfile_andOnlyTheOneSeen() throws Exception {
        var member = person("Mo");
        founding.store(member);
        cast.affiliate(member.id(), museum, null);
        var seen = acting.as(member.id(), () -> desk.organisation(mark), PARTNER);

        assertThat(seen.mayWrite()).isFalse();
        assertThatThrownBy(() ->
                        acting.as(member.id(), () -> workflow.describe(mark, seen.version(), seen.profile()), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> acting.as(other, () -> workflow.describe(mark, seen.version(), seen.profile()), PARTNER))
                .isInstanceOf(NotFound.class);
        acting.as(
                OLA,
                () -> workflow.describe(mark, seen.version(), told(seen.profile(), "public", List.of(), List.of())),
                OFFICER);
        assertThatThrownBy(() ->
                        acting.as(ines.id(), () -> workflow.describe(mark, seen.version(), seen.profile()), PARTNER))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aLineThatIsTakenOut_endsAndStaysKnown() throws Exception {
        describe(profile -> told(profile, "nonprofit", List.of(new Line("rooms", "A hall")), List.of()));
        describe(profile -> told(profile, "nonprofit", List.of(new Line("rooms", "A yard")), List.of()));

        assertThat(acting.as(ines.id(), () -> desk.organisation(mark), PARTNER)
                        .profile()
                        .gives())
                .containsExactly(new Line("rooms", "A yard"));
        assertThat(entities.one("select count(*) from profile_line where organisation_id = " + museum.value()
                        + " and gone_at is not null"))
                .isEqualTo(1L);
    }

    @Test
    void anotherPartnersNumber_andAKindThatIsNotInTheList_areRefused() throws Exception {
        var number = "org:de:hrb:" + mark.substring(0, 20);
        describe(profile -> numbered(profile, number));
        var tomas = person("Tomas");
        founding.partner("x" + mark, "Xylophone " + mark, "Bay", tomas, MARCH);
        var theirs = acting.as(tomas.id(), () -> desk.organisation(null), PARTNER);

        assertRefused(
                "network.refused.registered.taken",
                () -> acting.as(
                        tomas.id(),
                        () -> workflow.describe(
                                theirs.card().reference(), theirs.version(), numbered(theirs.profile(), number)),
                        PARTNER));
        assertRefused(
                "network.refused.competence.unknown",
                () -> describe(
                        profile -> told(profile, "nonprofit", List.of(new Line("dreams", "A hall")), List.of())));
        assertRefused(
                "network.refused.sector.unknown",
                () -> describe(profile -> told(profile, "piracy", List.of(), List.of())));
    }

    @Test
    void aCorrection_isSuggestedByAnybodyOfTheNetwork_andTakenOverByWhoSpeaksForIt() throws Exception {
        var nobody = cast.person("Nobody", PARTNER);
        var asked = new Asked(ProfileField.PLACE, "Meridian Bay", "I live there");
        assertThatThrownBy(() -> acting.as(nobody, () -> workflow.ask(mark, asked), PARTNER))
                .as("who acts for nobody is no reader of the whole profile")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(nobody, () -> desk.correctable(mark), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(other, () -> desk.correctable(mark), PARTNER).now())
                .containsEntry(ProfileField.PLACE, "Bay");
        acting.as(other, () -> workflow.ask(mark, asked), PARTNER);
        assertRefused("network.refused.change.waits", () -> acting.as(other, () -> workflow.ask(mark, asked), PARTNER));
        var seen = acting.as(ines.id(), () -> desk.organisation(mark), PARTNER);
        var change = seen.changes().get(0);

        assertThat(change.was()).isEqualTo("Bay");
        assertThatThrownBy(() -> acting.as(other, () -> workflow.accept(change.id(), change.version(), null), PARTNER))
                .isInstanceOf(NotFound.class);
        acting.as(ines.id(), () -> workflow.accept(change.id(), change.version(), "Thank you"), PARTNER);

        var after = acting.as(ines.id(), () -> desk.organisation(mark), PARTNER);
        assertThat(after.profile().place()).isEqualTo("Meridian Bay");
        assertThat(after.changes()).isEmpty();
        assertRefused(
                "network.refused.change.answered",
                () -> acting.as(ines.id(), () -> workflow.refuse(change.id(), change.version() + 1, "No"), PARTNER));
    }

    @Test
    void aCorrectionThatIsRefused_changesNothing_andSaysWhy() throws Exception {
        acting.as(other, () -> workflow.ask(mark, new Asked(ProfileField.NAME, "Museum of Tides", null)), PARTNER);
        var change = acting.as(ines.id(), () -> desk.organisation(mark), PARTNER)
                .changes()
                .get(0);

        assertRefused(
                "network.refused.change.why",
                () -> acting.as(ines.id(), () -> workflow.refuse(change.id(), change.version(), " "), PARTNER));
        acting.as(ines.id(), () -> workflow.refuse(change.id(), change.version(), "It is our name"), PARTNER);

        assertThat(acting.as(ines.id(), () -> desk.organisation(mark), PARTNER)
                        .profile()
                        .name())
                .isEqualTo("Museum " + mark);
        assertRefused(
                "network.refused.website.shape",
                () -> acting.as(
                        other,
                        () -> workflow.ask(mark, new Asked(ProfileField.WEBSITE, "javascript:x", null)),
                        PARTNER));
    }

    @Test
    void whoSpeaksForIt_endsAPart_givesOneMore_andPassesTheFirstOn() throws Exception {
        var mo = person("Mo");
        founding.store(mo);
        cast.affiliate(mo.id(), museum, null);

        acting.as(ines.id(), () -> team.give(mark, mo.id(), AffiliationRole.DEPUTY), PARTNER);
        assertRefused(
                "network.refused.intrapreneur.passOn",
                () -> acting.as(ines.id(), () -> team.give(mark, mo.id(), AffiliationRole.INTRAPRENEUR), PARTNER));
        assertThatThrownBy(() -> acting.as(ines.id(), () -> team.give(mark, other, AffiliationRole.MEMBER), PARTNER))
                .isInstanceOf(NotFound.class);
        var carries = acting.as(ines.id(), () -> desk.organisation(mark), PARTNER)
                .people()
                .get(0);
        assertThatThrownBy(() ->
                        acting.as(other, () -> team.passOn(mark, carries.id(), carries.version(), mo.id()), PARTNER))
                .isInstanceOf(NotFound.class);
        acting.as(ines.id(), () -> team.passOn(mark, carries.id(), carries.version(), mo.id()), PARTNER);

        var after = acting.as(mo.id(), () -> desk.organisation(mark), PARTNER);
        assertThat(after.people()).extracting(one -> one.role()).contains(AffiliationRole.INTRAPRENEUR);
        assertThat(after.before()).extracting(one -> one.name()).containsExactly(ines.getName());
        assertThatThrownBy(() -> acting.as(ines.id(), () -> desk.organisation(mark), PARTNER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theBackbone_letsAPartnerRestAndGo_withAWord() throws Exception {
        assertRefused("network.refused.standing.why", () -> acting.as(OLA, () -> membership.pause(mark, " "), OFFICER));
        assertThatThrownBy(() -> acting.as(ines.id(), () -> membership.pause(mark, "Tired"), PARTNER))
                .isInstanceOf(EJBAccessException.class);

        acting.as(OLA, () -> membership.pause(mark, "A year of building"), OFFICER);
        assertThat(acting.as(OLA, () -> partners.partner(mark), OFFICER).paused())
                .isTrue();
        assertRefused(
                "network.refused.noPromise",
                () -> acting.as(OLA, () -> membership.takeBack(mark, "Open again"), OFFICER));

        acting.as(OLA, () -> membership.letGo(mark, "The museum closed"), OFFICER);
        assertThatThrownBy(() -> acting.asStranger(() -> partners.partner(mark)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theDirectory_asksABoundedNumberOfTimes() throws Exception {
        var asked = new PartnersAsked(null, null, null, "rooms", "Bay", null);

        assertThat(acting.as(other, () -> Statements.during(() -> partners.partners(asked, 1)), PARTNER))
                .isLessThanOrEqualTo(12);
        assertThat(acting.asStranger(() -> Statements.during(() -> partners.partner(mark))))
                .isLessThanOrEqualTo(12);
    }

    private void describe(UnaryOperator<Profile> change) throws Exception {
        var seen = acting.as(ines.id(), () -> desk.organisation(mark), PARTNER);
        acting.as(ines.id(), () -> workflow.describe(mark, seen.version(), change.apply(seen.profile())), PARTNER);
    }

    private static Profile told(Profile profile, String sector, List<Line> gives, List<Line> needs) {
        return new Profile(
                profile.name(), "M", null, sector, profile.place(), null, null, List.of(), List.of(), gives, needs);
    }

    private static Profile numbered(Profile profile, String number) {
        return new Profile(
                profile.name(),
                "M",
                null,
                "nonprofit",
                "Bay",
                number,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private String everyRow() {
        var said = new ArrayList<String>();
        Rows rows = cells -> said.add(Arrays.toString(cells));
        partners.export(new PartnersAsked(mark, null, null, null, null, null), rows);
        return said.toString();
    }

    private Person person(String name) {
        return new Person(name + " " + mark, name + "." + mark + "@example.org", "America/New_York", "en");
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
