package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a file has brought leads to its entries, and goes back as a whole until somebody has worked on it. */
@InServer
@Tag("h2")
class ImportUndoIT {
    private static final String HEADS = "Name;Sector;Place;Gives\n";

    @Inject
    Acting acting;

    @Inject
    Cast cast;

    @Inject
    Founding founding;

    @Inject
    ImportDesk desk;

    @Inject
    ImportWorkflow workflow;

    @Inject
    ImportedDesk imported;

    @Inject
    ImportedWorkflow undoing;

    @Inject
    PartnersDesk partners;

    @Inject
    JoinWorkflow joining;

    @Inject
    JoinDesk ways;

    @Inject
    Entities entities;

    @Inject
    InTransaction transaction;

    private final String mark =
            "u" + UUID.randomUUID().toString().replaceAll("[^a-z0-9]", "").substring(0, 10);
    private PersonId ada;

    @BeforeEach
    void somebodyKeepsTheRegister() throws Exception {
        ada = cast.person("Ada " + mark, ADMINISTRATOR);
        founding.partner(
                "old-" + mark,
                "Old " + mark,
                "Bay",
                new Person("Ines", "ines." + mark + "@example.org", "UTC", "en"),
                LocalDate.of(2020, 1, 1));
    }

    @Test
    void anUndo_withdrawsWhatIsNew_andPutsBackWhatWasChanged() throws Exception {
        take(HEADS + "Old " + mark + ";;;Tools and equipment: two days a month\n");
        var file = HEADS + "New " + mark + ";business;Northgate;Tools and equipment: an hour\nOld " + mark
                + ";;Elsewhere;Tools and equipment: a hall\n";
        var id = take(file);
        var shown = shown(id);
        assertThat(shown.isUndoable()).isTrue();
        assertThat(shown.rows(true)).singleElement().satisfies(row -> assertThat(row.link())
                .isEqualTo("/partners/partner?ref=new-" + mark));
        assertThat(shown.rows(false)).hasSize(1);
        assertThat(given()).isEqualTo("a hall");

        undo(id);

        assertThat(standing()).isEqualTo("DECLINED");
        assertThat(entities.one("select place from organisation where reference = 'old-" + mark + "'"))
                .isEqualTo("Bay");
        assertThat(given()).isEqualTo("two days a month");
        assertThat(count(history("DECLINE", "new-"))).isEqualTo(1);
        assertThat(count(history("UNDO_IMPORT", "old-"))).isEqualTo(1);
        assertThat(shown(id).undoneBy()).startsWith("Ada");
        assertRefused("undone", id);

        take(file);
        assertThat(standing()).isEqualTo("NOMINATED");
    }

    @Test
    void anUndo_leavesPeopleWithoutTheirParts() throws Exception {
        var id = take(people("Lena"));
        var held = "select count(*) from affiliation a join person p on p.id = a.person_id where p.email = '"
                + address() + "' and a.until_day is null";
        assertThat(count(held)).isEqualTo(1);

        undo(id);

        assertThat(count(held)).isZero();
        assertThat(count("select count(*) from person where email = '" + address() + "'"))
                .isEqualTo(1);
    }

    @Test
    void whatSomebodyHasEditedSince_keepsTheWholeImport() throws Exception {
        var id = take(HEADS + "One " + mark + ";business;Bay;\nTwo " + mark + ";business;Bay;\n");
        take(HEADS + "Two " + mark + ";;Hill;\n");

        assertThat(shown(id).touched()).containsExactly("Two " + mark);
        assertThat(shown(id).isUndoable()).isFalse();
        assertRefused("touched", id);
        assertThat(entities.one("select standing from organisation where reference = 'one-" + mark + "'"))
                .isEqualTo("NOMINATED");
        assertThat(shown(id).undoneAt()).isNull();
    }

    @Test
    void whatALaterFileHasChanged_isNotLost_thoughItChangesListsAlone() throws Exception {
        var first = take(HEADS + "Old " + mark + ";;;Tools and equipment: a day\n");
        var second = take(HEADS + "Old " + mark + ";;;Tools and equipment: a week\n");

        assertThat(shown(first).touched()).containsExactly("Old " + mark);
        assertRefused("touched", first);
        assertThat(given()).isEqualTo("a week");

        undo(second);
        assertThat(given()).isEqualTo("a day");
        assertThat(shown(first).isUndoable()).isTrue();
    }

    @Test
    void whoCarriesAnOrganisationOnItsWay_isNotTakenAway() throws Exception {
        var organisations = take(HEADS + "New " + mark + ";business;Bay;\n");
        var people = take(
                "Name;E-mail;Time zone;Organisation;As\nLena;" + address() + ";UTC;new-" + mark + ";Intrapreneur\n");
        assertThat(shown(people).isUndoable()).isTrue();
        stands("READINESS");

        assertThat(shown(people).touched()).containsExactly("Lena");
        assertRefused("touched", people);

        stands("NOMINATED");
        undo(people);
        assertThat(shown(organisations).isUndoable())
                .as("a part that holds on no day binds nothing")
                .isTrue();
    }

    @Test
    void whatReachesFurtherThanTheFile_isSaidToStay() throws Exception {
        var id = take("Name;Sector;Place;Stands\nOld " + mark + ";;;Paused\n");

        assertThat(shown(id).bound()).isEqualTo(ImportTaken.Bound.MOVED);
        assertRefused("bound.MOVED", id);
    }

    @Test
    void nobodyButTheAdministrator_seesOrUndoesAnImport() throws Exception {
        var id = take(HEADS + "Closed " + mark + ";business;Bay;\n");

        for (var role : new String[] {OFFICER, PARTNER}) {
            assertThatThrownBy(() -> acting.as(ada, () -> undone(id), role)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> acting.as(ada, () -> imported.imported(id), role))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> acting.as(ada, () -> imported.lately(), role))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void whatIsImported_hasAPageForTheStaff_fromWhichItsWayInBegins() throws Exception {
        take(HEADS + "Fresh " + mark + ";business;Bay;\n");
        var reference = "fresh-" + mark;
        assertThat(page(reference, OFFICER).next()).isEqualTo("person");
        assertThatThrownBy(() -> page(reference, PARTNER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.asStranger(() -> partners.partner(reference)))
                .isInstanceOf(NotFound.class);

        take("Name;E-mail;Time zone;Organisation;As\nLena;" + address() + ";UTC;" + reference + ";Intrapreneur\n");
        assertThat(page(reference, OFFICER).doors().begins()).isTrue();
        acting.as(
                ada,
                () -> {
                    joining.askAgain(reference, "They came with the old list.");
                    return null;
                },
                OFFICER);

        assertThat(page(reference, OFFICER).next()).isEqualTo("way");
        assertThat(acting.as(ada, () -> ways.candidates(Standing.NOMINATED), OFFICER)
                        .open())
                .anyMatch(row -> row.card().reference().equals(reference));
    }

    /** Past all doors, as the way in would move it. */
    private void stands(String standing) throws Exception {
        transaction.sql("update organisation set standing = '" + standing + "' where reference = 'new-" + mark + "'");
    }

    private PartnerShown page(String reference, String role) throws Exception {
        return acting.as(ada, () -> partners.partner(reference), role);
    }

    private String people(String name) {
        return "Name;E-mail;Time zone;Organisation;As\n" + name + ";" + address() + ";UTC;old-" + mark + ";Member\n";
    }

    private String address() {
        return "lena." + mark + "@example.org";
    }

    private Object standing() {
        return entities.one("select standing from organisation where reference = 'new-" + mark + "'");
    }

    private String history(String move, String which) {
        return "select count(*) from history where move_name = '" + move + "' and subject_reference = '" + which + mark
                + "'";
    }

    private Object given() {
        return entities.one("select words from profile_line where gone_at is null and list_name = 'GIVES' and"
                + " organisation_id = (select id from organisation where reference = 'old-" + mark + "')");
    }

    private int count(String sql) {
        return ((Number) entities.one(sql)).intValue();
    }

    private long take(String file) throws Exception {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        return acting.as(
                ada,
                () -> {
                    var shown = desk.preview(bytes, Map.of());
                    assertThat(shown.count("STOPPED")).as("%s", shown.rows()).isZero();
                    workflow.take(bytes, Map.of(), shown.seal());
                    return imported.last();
                },
                ADMINISTRATOR);
    }

    private ImportedShown shown(long id) throws Exception {
        return acting.as(ada, () -> imported.imported(id), ADMINISTRATOR);
    }

    private void undo(long id) throws Exception {
        acting.as(ada, () -> undone(id), ADMINISTRATOR);
    }

    private Object undone(long id) {
        undoing.undo(id);
        return null;
    }

    private void assertRefused(String why, long id) {
        assertThatThrownBy(() -> undo(id)).isInstanceOf(Refusal.class).hasMessageContaining(why);
    }
}
