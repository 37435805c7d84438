package org.headwaters.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.security.People.PASSWORD;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coming in, staying in, going out. */
@InServer
class GateIT {
    private static final PersonId ADMIN = new PersonId(9_900_001);

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    @Inject
    People people;

    @Inject
    PeopleWorkflow workflow;

    @Inject
    PasswordWorkflow passwords;

    @Inject
    Acting acting;

    @Test
    @Tag("h2")
    void signingIn_changesTheSessionsId_andLeadsToMyWork() throws Exception {
        var ines = people.somebody(PARTNER);
        try (var visitor = new HttpVisitor(port)) {
            String before = visitor.get("/signin").cookie("JSESSIONID");
            visitor.submit("sign-in", "email", ines.email(), "password", PASSWORD, "enter", "enter");
            assertThat(visitor.status()).isEqualTo(302);
            assertThat(visitor.location()).isEqualTo("/my");
            assertThat(visitor.cookie("JSESSIONID")).isNotEqualTo(before).isNotEmpty();
            assertThat(visitor.get("/my").status()).isEqualTo(200);
        }
    }

    @Test
    void theSessionCookie_isForUsAlone() throws Exception {
        var ines = people.somebody(PARTNER);
        try (var visitor = new HttpVisitor(port)) {
            visitor.signIn(ines.email(), PASSWORD);
            assertThat(visitor.header("Set-Cookie")).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
        }
    }

    @Test
    void aDeepLink_comesBackWithItsQuery() throws Exception {
        var ines = people.somebody(PARTNER);
        try (var visitor = new HttpVisitor(port)) {
            visitor.get("/search?words=two%20streams%26one");
            assertThat(visitor.status()).isEqualTo(302);
            assertThat(visitor.location()).startsWith("/signin?to=");
            visitor.get(visitor.location())
                    .submit("sign-in", "email", ines.email(), "password", PASSWORD, "enter", "enter");
            assertThat(visitor.location()).isEqualTo("/search?words=two%20streams%26one");
        }
    }

    @Test
    void aWayBackToAnotherHouse_leadsToMyWork() throws Exception {
        var ines = people.somebody(PARTNER);
        for (String to : List.of("//evil.test/x", "https://evil.test", "/%5Cevil.test", "/signout")) {
            try (var visitor = new HttpVisitor(port)) {
                visitor.get("/signin?to=" + to)
                        .submit("sign-in", "email", ines.email(), "password", PASSWORD, "enter", "enter");
                assertThat(visitor.location()).as(to).isEqualTo("/my");
            }
        }
    }

    @Test
    void aProgram_isTold401_andAPartialRequest_isLedByItsOwnAnswer() throws Exception {
        try (var visitor = new HttpVisitor(port)) {
            assertThat(visitor.get("/api/my/anything").status()).isEqualTo(401);
            visitor.get("/account", "Faces-Request", "partial/ajax");
            assertThat(visitor.body()).contains("<redirect url=\"/signin?to=%2Faccount\"/>");
        }
    }

    @Test
    void unknownAddress_wrongPassword_andClosedAccount_areAnsweredAlike() throws Exception {
        var ines = people.somebody(PARTNER);
        var closed = people.somebody(PARTNER);
        people.close(closed.person());
        String wrong = refusal(ines.email(), "not " + PASSWORD);
        assertThat(wrong).contains("do not open anything together");
        assertThat(refusal("nobody@door.test", PASSWORD)).isEqualTo(wrong);
        assertThat(refusal(closed.email(), PASSWORD)).isEqualTo(wrong);
    }

    private String refusal(String email, String password) throws Exception {
        try (var visitor = new HttpVisitor(port)) {
            visitor.signIn(email, password);
            assertThat(visitor.cookie("JSESSIONID")).isNotEmpty();
            assertThat(visitor.get("/my").status()).isEqualTo(302);
            visitor.signIn(email, password);
            return visitor.status()
                    + visitor.body()
                            .replace(email, "E-MAIL")
                            .replaceAll("value=\"[^\"]*\"|nonce=\"[^\"]*\"|nonce-[^'\"]*", "");
        }
    }

    @Test
    void afterTenTries_notEvenTheRightPasswordOpens_whoeverItIs() throws Exception {
        var ines = people.somebody(PARTNER);
        try (var guesser = new HttpVisitor(port)) {
            for (int i = 0; i < Throttle.MOST; i++) {
                guesser.signIn(ines.email(), "guess number " + i);
            }
            guesser.signIn(ines.email(), PASSWORD);
            assertThat(guesser.location()).isEmpty();
            var other = people.somebody(PARTNER);
            assertThat(guesser.signIn(other.email(), PASSWORD).location())
                    .as("the address is tired")
                    .isEmpty();
        }
        try (var fromElsewhere = new HttpVisitor(port)) {
            assertThat(fromElsewhere.signIn(ines.email(), PASSWORD).location())
                    .as("the account is tired")
                    .isEmpty();
        }
    }

    @Test
    void comingInTenTimes_tiresNobody() throws Exception {
        var ines = people.somebody(PARTNER);
        try (var visitor = new HttpVisitor(port)) {
            for (int i = 0; i < Throttle.MOST + 2; i++) {
                assertThat(visitor.signIn(ines.email(), PASSWORD).location()).isEqualTo("/my");
                visitor.get("/signout", "Sec-Fetch-Site", "same-origin");
            }
        }
    }

    @Test
    void aHashOfWeakerDays_isRaisedAtTheNextSignIn() throws Exception {
        var ines = people.somebody(PARTNER);
        people.weaken(ines);
        try (var visitor = new HttpVisitor(port)) {
            assertThat(visitor.signIn(ines.email(), PASSWORD).location()).isEqualTo("/my");
        }
        assertThat(people.hash(ines)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void disabling_endsEveryOpenSessionAtOnce_andNobodyComesIn() throws Exception {
        var ines = people.somebody(PARTNER);
        try (var phone = new HttpVisitor(port);
                var desk = new HttpVisitor(port)) {
            phone.signIn(ines.email(), PASSWORD);
            desk.signIn(ines.email(), PASSWORD);
            assertThat(desk.get("/my").status()).isEqualTo(200);
            long version = people.version(ines);
            acting.as(ADMIN, () -> workflow.disable(ines.person(), version), ADMINISTRATOR);
            assertThat(phone.get("/my").location()).startsWith("/signin");
            assertThat(desk.get("/my").location()).startsWith("/signin");
            assertThat(desk.signIn(ines.email(), PASSWORD).location()).isEmpty();
        }
    }

    @Test
    void newRoles_countFromTheNextPage() throws Exception {
        var ola = people.somebody(PARTNER);
        try (var visitor = new HttpVisitor(port)) {
            visitor.signIn(ola.email(), PASSWORD);
            assertThat(visitor.get("/admin/people").status()).isIn(403, 404);
            long version = people.version(ola);
            acting.as(ADMIN, () -> workflow.giveRoles(ola.person(), version, List.of(ADMINISTRATOR)), ADMINISTRATOR);
            assertThat(visitor.get("/admin/people").status()).isEqualTo(200);
        }
    }

    @Test
    void aNewPassword_endsTheOtherSessions_andThisOneGoesOnUnderAnotherId() throws Exception {
        var ines = people.somebody(PARTNER);
        try (var other = new HttpVisitor(port);
                var here = new HttpVisitor(port)) {
            other.signIn(ines.email(), PASSWORD);
            here.signIn(ines.email(), PASSWORD);
            String before = here.cookie("JSESSIONID");
            here.get("/account").submit("change", "old", PASSWORD, "wanted", "and end in the sea", "renew", "renew");
            assertThat(here.location()).isEqualTo("/account");
            assertThat(here.cookie("JSESSIONID")).isNotEqualTo(before);
            assertThat(here.get("/my").status()).isEqualTo(200);
            assertThat(other.get("/my").location()).startsWith("/signin");
            assertThat(other.signIn(ines.email(), PASSWORD).location()).isEmpty();
            assertThat(other.signIn(ines.email(), "and end in the sea").location())
                    .isEqualTo("/my");
        }
    }

    @Test
    void aSessionBeyondTheLongestDay_hasToSignInAgain() throws Exception {
        var ines = people.somebody(PARTNER);
        try (var visitor = new HttpVisitor(port)) {
            visitor.signIn(ines.email(), PASSWORD);
            visitor.get("/aging?by=PT11H59M");
            assertThat(visitor.get("/my").status()).isEqualTo(200);
            visitor.get("/aging?by=PT2M");
            assertThat(visitor.get("/my").location()).startsWith("/signin");
        }
    }

    @Test
    void aSessionLeftAlone_hasToSignInAgain_afterAnHourAsIsSet() throws Exception {
        var ines = people.somebody(PARTNER);
        try (var visitor = new HttpVisitor(port)) {
            visitor.signIn(ines.email(), PASSWORD);
            assertThat(visitor.get("/aging?idle=1").header("Idle-Seconds")).isEqualTo("3600");
            // Looking keeps a session awake, so each look waits a little longer for it to fall asleep.
            for (long pause = 1_100; visitor.get("/my").status() == 200; pause *= 2) {
                assertThat(pause).as("still signed in").isLessThan(20_000);
                Thread.sleep(pause);
            }
            assertThat(visitor.location()).startsWith("/signin?to=");
        }
    }

    @Test
    void signedOut_theOldCookieIsDead() throws Exception {
        var ines = people.somebody(PARTNER);
        try (var visitor = new HttpVisitor(port)) {
            visitor.signIn(ines.email(), PASSWORD);
            String cookie = visitor.cookie("JSESSIONID");
            visitor.get("/signout", "Sec-Fetch-Site", "same-origin");
            assertThat(visitor.get("/signout").body()).contains("You are signed out");
            visitor.keepCookie("JSESSIONID", cookie);
            assertThat(visitor.get("/my").location()).startsWith("/signin");
        }
    }

    @Test
    void aForeignLinkToSignOut_asksFirst() throws Exception {
        var ines = people.somebody(OFFICER);
        try (var visitor = new HttpVisitor(port)) {
            visitor.signIn(ines.email(), PASSWORD);
            assertThat(visitor.get("/signout", "Sec-Fetch-Site", "cross-site").body())
                    .contains("Another site led you here");
            assertThat(visitor.get("/my").status()).isEqualTo(200);
            visitor.get("/signout", "Sec-Fetch-Site", "cross-site").submit("sign-out", "leave", "leave");
            assertThat(visitor.get("/my").location()).startsWith("/signin");
        }
    }
}
