package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A partner's logo: one picture, replaced for good, and nothing that is none. */
@InServer
@Tag("h2")
class LogoIT {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    @Inject
    Acting acting;

    @Inject
    Founding founding;

    @Inject
    Cast cast;

    @Inject
    OrganisationWorkflow workflow;

    @Inject
    Entities entities;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private final String mark = "l" + UUID.randomUUID().toString().replace("-", "");
    private PersonId ines;

    @BeforeEach
    void aMuseum() throws Exception {
        var person = new Person("Ines " + mark, mark + "@example.org", "UTC", "en");
        founding.partner(mark, "Museum " + mark, "Bay", person, LocalDate.of(2026, 3, 1));
        ines = person.id();
    }

    @Test
    void aPicture_isPublic_andTheOneBeforeIsGoneForGood() throws Exception {
        show("logo.png", PICTURE);
        var first = logo();
        show("newer.png", PICTURE);

        assertThat(logo()).isNotEqualTo(first);
        assertThat(kept()).isEqualTo(1L);
        try (var stranger = new HttpVisitor(port)) {
            assertThat(stranger.get("/files/" + logo()).status()).isEqualTo(200);
            assertThat(stranger.header("Content-Type")).startsWith("image/png");
            assertThat(stranger.get("/files/" + first).status()).isEqualTo(404);
            assertThat(stranger.get("/partners/partner?ref=" + mark).body()).contains("/files/" + logo());
        }
        acting.as(ines, () -> workflow.removeLogo(mark), PARTNER);
        assertThat(kept()).isZero();
    }

    @Test
    void whatIsNoPicture_isTooLarge_orHasANameThatMisleads_isRefused_andTheOneThatStandsStays() throws Exception {
        show("logo.png", PICTURE);
        var stands = logo();

        assertRefused(
                "network.refused.logo.picture", "words.txt", "No picture at all".getBytes(StandardCharsets.UTF_8));
        assertRefused(
                "platform.files.refused.kind", "logo.svg", "<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8));
        assertRefused("platform.files.refused.lies", "logo.png", "<html>".getBytes(StandardCharsets.UTF_8));
        assertRefused("platform.files.refused.tooLarge", "logo.png", Arrays.copyOf(PICTURE, 1024 * 1024 + 1));
        assertRefused("platform.files.refused.nameMisleads", "a/logo.png", PICTURE);
        assertRefused("platform.files.refused.nameMisleads", "gnp\u202Eogol.png", PICTURE);

        assertThat(logo()).isEqualTo(stands);
        assertThat(kept()).isEqualTo(1L);
        try (var stranger = new HttpVisitor(port)) {
            assertThat(stranger.get("/files/" + stands).status()).isEqualTo(200);
        }
    }

    @Test
    void anotherPartner_changesNobodysLogo() throws Exception {
        var other = cast.person("Tomas", PARTNER);
        cast.affiliate(other, cast.partner("Larkmoor"), null);

        assertThatThrownBy(() -> acting.as(
                        other, () -> workflow.showLogo(mark, "logo.png", new ByteArrayInputStream(PICTURE)), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThat(kept()).isZero();
    }

    private void show(String name, byte[] bytes) throws Exception {
        acting.as(ines, () -> workflow.showLogo(mark, name, new ByteArrayInputStream(bytes)), PARTNER);
    }

    private void assertRefused(String key, String name, byte[] bytes) {
        assertThatThrownBy(() -> show(name, bytes)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .startsWith(key));
    }

    private String logo() {
        return (String) entities.one("select logo from organisation where reference = '" + mark + "'");
    }

    private long kept() {
        return (Long) entities.one("select count(*) from stored_file where subject_kind = 'organisation-logo'"
                + " and subject_reference = '" + mark + "'");
    }
}
