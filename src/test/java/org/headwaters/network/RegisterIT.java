package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.headwaters.platform.Invariant;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@Tag("h2")
class RegisterIT {
    private static final PersonId ADA = new PersonId(7101);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Inject
    Acting acting;

    @Inject
    Founding founding;

    @Inject
    NetworkWorkflow workflow;

    @Inject
    NetworkDesk desk;

    @Inject
    PartnersDesk partners;

    @Inject
    Directory directory;

    @Inject
    @Any
    Instance<Invariant> invariants;

    /** No two tests share a name or an address. */
    private final String mark =
            "q" + UUID.randomUUID().toString().replaceAll("[^a-z0-9]", "").substring(0, 10);

    @Test
    void passingOn_isOneAct_thatTheDatabaseAccepts() throws Exception {
        var ines = person("Ines");
        var museum = founding.partner(mark, "Museum " + mark, "Bay", ines, MARCH);
        var tomas = acting.as(ADA, () -> workflow.addPerson(details("Tomas")), ADMINISTRATOR);
        var part = acting.as(ADA, () -> desk.person(ines.id()), ADMINISTRATOR)
                .parts()
                .get(0);

        acting.as(ADA, () -> workflow.passOn(part.id(), part.version(), tomas, JUNE), ADMINISTRATOR);

        assertThat(directory.peopleOf(museum, JUNE)).extracting(PersonCard::id).containsExactly(tomas);
        assertThat(directory.peopleOf(museum, JUNE.minusDays(1)))
                .extracting(PersonCard::id)
                .containsExactly(ines.id());
        assertThat(directory.organisationsSince(ines.id(), MARCH)).containsExactly(museum);
    }

    @Test
    void aSecondIntrapreneur_isRefused_andNothingIsWritten() throws Exception {
        var museum = founding.partner(mark, "Museum " + mark, "Bay", person("Ines"), MARCH);
        var tomas = acting.as(ADA, () -> workflow.addPerson(details("Tomas")), ADMINISTRATOR);

        assertThatThrownBy(() -> acting.as(
                        ADA,
                        () -> workflow.addAffiliation(tomas, museum, AffiliationRole.INTRAPRENEUR, JUNE),
                        ADMINISTRATOR))
                .isInstanceOf(Refusal.class);
        assertThat(directory.organisationsOf(tomas, JUNE)).isEmpty();
    }

    @Test
    void anAddress_belongsToOnePerson() throws Exception {
        acting.as(ADA, () -> workflow.addPerson(details("Ines")), ADMINISTRATOR);

        assertThatThrownBy(() -> acting.as(ADA, () -> workflow.addPerson(details("Ines")), ADMINISTRATOR))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aStaleChange_isRefused() throws Exception {
        var ines = acting.as(ADA, () -> workflow.addPerson(details("Ines")), ADMINISTRATOR);
        var seen = acting.as(ADA, () -> desk.person(ines), ADMINISTRATOR).version();
        acting.as(ADA, () -> workflow.changePerson(ines, seen, details("Inez")), ADMINISTRATOR);

        assertThatThrownBy(
                        () -> acting.as(ADA, () -> workflow.changePerson(ines, seen, details("Inés")), ADMINISTRATOR))
                .isInstanceOf(StaleVersion.class);
        assertThat(acting.as(ADA, () -> desk.person(ines), ADMINISTRATOR)
                        .details()
                        .name())
                .isEqualTo("Inez " + mark);
    }

    @Test
    void onlyAdministrators_keepTheRegister() {
        assertThatThrownBy(() -> acting.as(ADA, () -> workflow.addPerson(details("Ines")), OFFICER))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> acting.as(ADA, () -> desk.people("", 0, 10), OFFICER))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> acting.asStranger(() -> desk.pick("museum"))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void picking_isBounded_knowsPlaces_andLeavesOutOnesOwn() throws Exception {
        var ines = person("Ines");
        var own = founding.partner(mark + "-own", "Aaa " + mark, "Bay " + mark, ines, MARCH);
        for (var i = 0; i < 14; i++) {
            founding.partner(mark + i, "Zoo " + mark + " " + i, "Hill " + mark, person("Keeper" + i), MARCH);
        }

        var words = "hil " + mark.substring(0, 8);
        var found = acting.as(ines.id(), () -> desk.pick(words), PARTNER);
        var statements = acting.as(ines.id(), () -> Statements.during(() -> desk.pick(words)), PARTNER);

        assertThat(found).hasSize(10);
        assertThat(statements).isLessThanOrEqualTo(2);
        assertThat(acting.as(ines.id(), () -> desk.pick(mark), PARTNER))
                .hasSize(10)
                .noneMatch(pick -> pick.card().id().equals(own));
        assertThat(acting.as(ines.id(), () -> desk.pick("  "), PARTNER)).isEmpty();
    }

    @Test
    void theDirectory_goesByTheAlphabet_andTellsStrangersNoNamesOfPeople() throws Exception {
        var ines = person("Ines");
        founding.partner(mark, "Xylophone " + mark, "Bay", ines, MARCH);

        var page = acting.asStranger(() -> partners.partners(new PartnersAsked(mark, null, null, null, null, "X"), 1));
        var toStranger = acting.asStranger(() -> partners.partner(mark));
        var toPartner = acting.as(ines.id(), () -> partners.partner(mark), PARTNER);
        var toNoMember = acting.as(ADA, () -> partners.partner(mark), PARTNER);

        assertThat(page.rows()).singleElement().satisfies(row -> assertThat(row.letter())
                .isEqualTo("X"));
        assertThat(page.letters())
                .filteredOn(letter -> letter.page() > 0)
                .extracting(PartnersShown.Letter::letter)
                .containsExactly("X");
        assertThat(toStranger.people()).isEmpty();
        assertThat(toPartner.people()).hasSize(1);
        assertThat(toNoMember.people()).isEmpty();
        assertThatThrownBy(() -> acting.asStranger(() -> partners.partner("no-" + mark)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPartnerWithItsIntrapreneur_breaksNothing() throws Exception {
        founding.partner(mark, "Museum " + mark, "Bay", person("Ines"), MARCH);

        assertThat(invariants)
                .allSatisfy(invariant ->
                        assertThat(invariant.key()).as("key of %s", invariant).isNotBlank())
                .filteredOn(invariant -> invariant.key().startsWith("network."))
                .allSatisfy(invariant -> assertThat(invariant.violations()).doesNotContain(mark));
    }

    private Person person(String name) {
        return new Person(name + " " + mark, name + "." + mark + "@example.org", "America/New_York", "en");
    }

    private PersonDetails details(String name) {
        return new PersonDetails(name + " " + mark, "one." + mark + "@example.org", null, "America/New_York");
    }
}
