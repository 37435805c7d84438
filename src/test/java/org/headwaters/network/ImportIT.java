package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Planned.Fate;
import org.headwaters.platform.Csv;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.text.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file is looked at, answered and taken over, all of it or nothing. */
@InServer
@Tag("h2")
class ImportIT {
    private static final PersonId ADA = new PersonId(7401);
    private static final String HEADS = "Name;Sector;Place;Stands;Merged into\n";

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
    Organisations organisations;

    @Inject
    Directory directory;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private final String mark =
            "i" + UUID.randomUUID().toString().replaceAll("[^a-z0-9]", "").substring(0, 10);

    @Test
    void aFile_isTakenOver_asItWasShown_andNotTwice() throws Exception {
        var file = bytes(HEADS + "Kestrel " + mark + ";business;Northgate;;\nHalden " + mark + ";;;;\n");
        var shown = preview(file);
        assertThat(shown.rows()).extracting(Planned::fate).containsExactly(Fate.NEW, Fate.STOPPED);
        assertThat(organisations.isNamed("kestrel " + mark)).isFalse();

        assertThat(take(file, Map.of(), shown.seal())).isEqualTo(1);

        assertThat(organisations.isNamed("kestrel " + mark)).isTrue();
        assertThat(organisations.isNamed("halden " + mark)).isFalse();
        assertThatThrownBy(() -> take(file, Map.of(), shown.seal()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("changed");
        assertThat(preview(file).rows().get(0).fate()).isEqualTo(Fate.SAME);
    }

    @Test
    void noFileMakesAMember_whateverItSaysAndWhateverIsAnswered() throws Exception {
        var file = bytes(HEADS + "Bright " + mark + ";business;Bay;Partner;\n");
        var shown = preview(file);
        assertThat(shown.rows().get(0).reason()).endsWith("noPromise");
        assertThat(take(file, Map.of(), shown.seal())).isZero();

        for (var remedy : List.of("asNamed", "add", "same", "take", "noDate", "sector:business")) {
            var answered = acting.as(ADA, () -> desk.preview(file, Map.of(2, remedy)), ADMINISTRATOR);
            take(file, Map.of(2, remedy), answered.seal());
        }
        assertThat(entities.one("select standing from organisation where sort_text = 'bright " + mark + "'"))
                .isEqualTo("NOMINATED");
    }

    @Test
    void whatOneRowBreaks_noneIsWritten() throws Exception {
        founding.partner(
                "part-" + mark,
                "Partner " + mark,
                "Bay",
                new Person("Ines", mark + "@example.org", "UTC", "en"),
                LocalDate.of(2020, 1, 1));
        var file = bytes(HEADS + "First " + mark + ";business;Bay;;\nPartner " + mark + ";;;;Second " + mark
                + "\nSecond " + mark + ";business;Bay;;\n");
        var shown = preview(file);
        assertThat(shown.written()).isEqualTo(3);
        transaction.sql("update organisation set standing = 'BACKBONE' where reference = 'part-" + mark + "'");

        assertThatThrownBy(() -> take(file, Map.of(), shown.seal())).isInstanceOf(Refusal.class);
        assertThat(organisations.isNamed("first " + mark)).isFalse();
        transaction.sql("update organisation set standing = 'ALUMNI' where reference = 'part-" + mark + "'");
    }

    @Test
    void mergersInAFile_areDone_andLeadToTheirEnd() throws Exception {
        var file = bytes(HEADS + "Alpha " + mark + ";business;Bay;;Beta " + mark + "\nBeta " + mark
                + ";business;Bay;;Gamma " + mark + "\nGamma " + mark + ";business;Bay;;\n");
        take(file, Map.of(), preview(file).seal());

        assertThat(directory.byReference("alpha-" + mark).orElseThrow().reference())
                .isEqualTo("gamma-" + mark);
        assertThat(preview(file).rows()).extracting(Planned::fate).contains(Fate.SAME);
    }

    @Test
    void whatIsTakenAlong_comesBackUnchanged() throws Exception {
        for (var ofPeople : List.of(false, true)) {
            var lines = new StringBuilder(Csv.line(heads(ofPeople)));
            acting.as(
                    ADA,
                    () -> {
                        if (ofPeople) {
                            desk.people(cells -> lines.append(Csv.line(Arrays.asList(cells))));
                        } else {
                            desk.organisations(cells -> lines.append(Csv.line(Arrays.asList(cells))));
                        }
                    },
                    ADMINISTRATOR);
            var shown = preview(bytes(lines.toString()));
            assertThat(shown.people()).isEqualTo(ofPeople);
            assertThat(shown.rows()).hasSizeGreaterThan(100);
            assertThat(shown.rows().stream().filter(row -> row.fate() != Fate.SAME && row.fate() != Fate.STOPPED))
                    .isEmpty();
            assertThat(shown.of(Fate.STOPPED)).allMatch(row -> row.reason()
                    .matches(".*(twice|sameRow|looksLike|began|ended|taken|move|dateOfNone)"));
        }
    }

    @Test
    void aThousandOrganisationsAndFiveThousandPeople_areInWithinTwentySeconds() throws Exception {
        var organisationRows = new StringBuilder("Name,Sector,Place,Registered number,Website\n");
        for (var n = 0; n < 1000; n++) {
            organisationRows.append("%s Works %05d %s,business,Bay,org:us:ein:%09d,https://w%d.example\n"
                    .formatted((char) ('A' + n % 26), n * 1117 % 99991, mark, 700_000_000 + n, n));
        }
        var names = organisationRows
                .toString()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();
        var peopleRows = new StringBuilder("Name,E-mail,Organisation,As,From\n");
        for (var n = 0; n < 5000; n++) {
            peopleRows.append("Person %d,p%d.%s@example.org,%s,%s,2024-01-01\n"
                    .formatted(n, n, mark, names.get(n % 1000), n < 1000 ? "intrapreneur" : "member"));
        }
        var took = new Duration[1];
        assertThatThrownBy(() -> acting.as(
                        ADA,
                        () -> transaction.run(() -> {
                            var begun = System.nanoTime();
                            assertThat(whole(bytes(organisationRows.toString())))
                                    .isEqualTo(1000);
                            assertThat(whole(bytes(peopleRows.toString()))).isEqualTo(5000);
                            took[0] = Duration.ofNanos(System.nanoTime() - begun);
                            assertThat(((Number) entities.one(
                                                    "select count(*) from affiliation a join person p on p.id ="
                                                            + " a.person_id where p.email like '%." + mark
                                                            + "@example.org'"))
                                            .intValue())
                                    .isEqualTo(5000);
                            throw new MergeIT.Undone();
                        }),
                        ADMINISTRATOR))
                .isInstanceOf(MergeIT.Undone.class);
        System.getLogger("import")
                .log(System.Logger.Level.INFO, "1,000 organisations and 5,000 people took " + took[0]);
        assertThat(took[0]).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void thePage_showsTheReasons_andTakesWhatIsInOrder() throws Exception {
        var ada = cast.person("Ada", ADMINISTRATOR);
        var address = String.valueOf(entities.one("select email from account where person_id = " + ada.value()));
        try (var visitor = new HttpVisitor(port)) {
            visitor.signIn(address, Cast.PASSWORD).get("/partners/import");
            visitor.upload("reading", "file", "bad.csv", bytes("Nmae;Place\nA;b\n"), "look");
            assertThat(visitor.body()).contains("did you mean “Name”");

            visitor.get("/partners/import")
                    .upload(
                            "reading",
                            "file",
                            "organisations.csv",
                            bytes(HEADS + "Volta " + mark + ";maker;Bay;;\nQuill " + mark
                                    + ";business;Bay;Partner;\nTide " + mark + ";business;Bay;;\n"),
                            "look");
            assertThat(visitor.body())
                    .contains("“maker” is not in your list of sectors")
                    .contains("Cannot become a partner here: no accepted commitment")
                    .contains("Import one row");
            visitor.submit("telling", "reasons", "reasons");
            assertThat(visitor.header("Content-Disposition")).contains("left-out.csv");
            assertThat(visitor.body()).contains("Volta " + mark).contains("is not in your list of sectors");
            visitor.get("/partners/import")
                    .upload(
                            "reading",
                            "file",
                            "organisations.csv",
                            bytes(HEADS + "Volta " + mark + ";maker;Bay;;\nQuill " + mark
                                    + ";business;Bay;Partner;\nTide " + mark + ";business;Bay;;\n"),
                            "look");
            visitor.submit("taking", "answer-2", "sector:nonprofit", "answer-3", "asNamed", "answer", "answer");
            assertThat(visitor.body()).contains("Import 3 rows");
            visitor.submit("taking", "take", "take");
            assertThat(visitor.location()).startsWith("/partners/import");
        }
        assertThat(entities.one("select standing from organisation where sort_text = 'quill " + mark + "'"))
                .isEqualTo("NOMINATED");
        assertThat(organisations.isNamed("volta " + mark)).isTrue();
    }

    @Test
    void onlyAdministrators_bringAndTakeTheRegister() {
        assertThatThrownBy(() -> acting.as(ADA, () -> desk.preview(new byte[0], Map.of()), OFFICER))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> acting.as(ADA, () -> workflow.take(new byte[0], Map.of(), ""), OFFICER))
                .isInstanceOf(EJBAccessException.class);
    }

    private long whole(byte[] file) {
        return workflow.take(file, Map.of(), desk.preview(file, Map.of()).seal());
    }

    private ImportShown preview(byte[] file) throws Exception {
        return acting.as(ADA, () -> desk.preview(file, Map.of()), ADMINISTRATOR);
    }

    private long take(byte[] file, Map<Integer, String> answers, String seal) throws Exception {
        return acting.as(ADA, () -> workflow.take(file, answers, seal), ADMINISTRATOR);
    }

    private static List<String> heads(boolean people) {
        var texts = Texts.in(Locale.ENGLISH);
        var order = people
                ? Stream.of("NAME", "EMAIL", "PRONOUNS", "ZONE", "ORGANISATION", "PART", "FROM", "UNTIL")
                : Stream.of(
                        "REFERENCE",
                        "NAME",
                        "SHORT_NAME",
                        "LEGAL_NAME",
                        "SECTOR",
                        "PLACE",
                        "REGISTERED",
                        "WEBSITE",
                        "PLACES",
                        "POPULATIONS",
                        "GIVES",
                        "NEEDS",
                        "STANDING",
                        "MEMBER_SINCE",
                        "MERGED_INTO");
        return order.map(one -> texts.get("network.import.column." + one)).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
