package org.headwaters.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.security.People.PASSWORD;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.security.OneTimeLink.Purpose;
import org.junit.jupiter.api.Test;

/** Links that stand in for a password, and tries that come all at once. */
@InServer
class LinksIT {
    private static final PersonId ADMIN = new PersonId(9_900_002);
    private static final NewPassword CHOSEN = new NewPassword("and end in the sea");

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    @Inject
    People people;

    @Inject
    PasswordWorkflow passwords;

    @Inject
    PeopleWorkflow workflow;

    @Inject
    SignInWorkflow signIn;

    @Inject
    Acting acting;

    @Inject
    UserTransaction transaction;

    private final FirstAdministrator greeter = new FirstAdministrator();

    @Inject
    void prepare(Accounts accounts, Links links) {
        greeter.accounts = accounts;
        greeter.links = links;
    }

    @Test
    void aLink_letsChooseAPassword_once() throws Exception {
        var ines = people.somebody(PARTNER);
        String link = people.link(ines, Purpose.FORGOT, Duration.ZERO);
        try (var visitor = new HttpVisitor(port)) {
            visitor.get("/welcome?link=" + link);
            visitor.submit("welcome", "password", CHOSEN.text(), "choose", "choose");
            assertThat(visitor.location()).isEqualTo("/my");
            assertThat(visitor.get("/my").status()).isEqualTo(200);
        }
        try (var replay = new HttpVisitor(port)) {
            assertThat(replay.get("/welcome?link=" + link).body()).contains("This link has had its day");
        }
        assertThatThrownBy(() -> passwords.choose(link, CHOSEN)).isInstanceOf(Refusal.class);
    }

    @Test
    void aWeakPassword_leavesTheLinkUsable() throws Exception {
        var ines = people.somebody(PARTNER);
        String link = people.link(ines, Purpose.INVITE, Duration.ZERO);
        try (var visitor = new HttpVisitor(port)) {
            visitor.get("/welcome?link=" + link).submit("welcome", "password", "short", "choose", "choose");
            assertThat(visitor.body()).contains("at least 12 characters");
            visitor.submit("welcome", "password", CHOSEN.text(), "choose", "choose");
            assertThat(visitor.location()).isEqualTo("/my");
        }
    }

    @Test
    void anOldLink_andAnInventedOne_areAnsweredAlike() throws Exception {
        var ines = people.somebody(PARTNER);
        String old = people.link(ines, Purpose.FORGOT, Duration.ofHours(1));
        assertThatThrownBy(() -> passwords.choose(old, CHOSEN)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> passwords.choose("invented", CHOSEN)).isInstanceOf(Refusal.class);
        try (var visitor = new HttpVisitor(port)) {
            assertThat(visitor.get("/welcome?link=" + old).body()).contains("This link has had its day");
            assertThat(visitor.get("/welcome?link=invented").body()).contains("This link has had its day");
            assertThat(visitor.get("/welcome").body()).contains("This link has had its day");
        }
    }

    @Test
    void ofEightAtOnce_oneUsesTheLink() throws Exception {
        var ines = people.somebody(PARTNER);
        String link = people.link(ines, Purpose.FORGOT, Duration.ZERO);
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(() -> acting.asStranger(() -> passwords.choose(link, CHOSEN)));
        }
        assertThat(acting.together(all)).filteredOn(Acting.Outcome::succeeded).hasSize(1);
    }

    @Test
    void forgotten_saysTheSame_andMailsOnlyWhomItKnows() throws Exception {
        var ines = people.somebody(PARTNER);
        try (var visitor = new HttpVisitor(port)) {
            visitor.get("/forgot").submit("forgot", "email", ines.email(), "send", "send");
            String known = visitor.body().replace(ines.email(), "E-MAIL");
            visitor.get("/forgot").submit("forgot", "email", "nobody@door.test", "send", "send");
            String unknown = visitor.body().replace("nobody@door.test", "E-MAIL");
            assertThat(plain(known)).isEqualTo(plain(unknown)).contains("Look into your mail");
        }
        assertThat(people.openLinks(ines)).isEqualTo(1);
    }

    @Test
    void askingAgain_killsTheLinkBefore() throws Exception {
        var ines = people.somebody(PARTNER);
        String first = people.link(ines, Purpose.FORGOT, Duration.ZERO);
        acting.asStranger(() -> {
            passwords.forgotten(ines.email());
            return null;
        });
        assertThat(people.openLinks(ines)).isEqualTo(1);
        assertThatThrownBy(() -> passwords.choose(first, CHOSEN)).isInstanceOf(Refusal.class);
    }

    @Test
    void anInvitation_opensAWayIn_andASecondOneToTheSameAddressIsRefused() throws Exception {
        var invited = new NewPerson("Mei Invited", "mei.invited@door.test", ZoneOffset.UTC);
        PersonId person = acting.as(ADMIN, () -> workflow.invite(invited, List.of(PARTNER)), ADMINISTRATOR);
        assertThat(people.openLinks(new People.Somebody(person, invited.email())))
                .isEqualTo(1);
        assertThatThrownBy(() -> acting.as(ADMIN, () -> workflow.invite(invited, List.of(PARTNER)), ADMINISTRATOR))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theFirstLink_makesAnAdministrator_whereThereIsNone_andNowhereElse() throws Exception {
        var first = new NewPerson("Ada First", "ada.first@door.test", ZoneOffset.UTC);
        people.somebody(ADMINISTRATOR);
        String link = people.beginLink();
        assertThatThrownBy(() -> passwords.begin(link, first, CHOSEN)).isInstanceOf(Refusal.class);
        transaction.begin();
        try {
            people.administrators().forEach(people::close);
            passwords.begin(link, first, CHOSEN);
            assertThat(people.administrators()).hasSize(1);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aNetworkWithoutAdministrator_isGreetedWithALink_andADemonstrationIsNot() throws Exception {
        people.somebody(ADMINISTRATOR);
        greeter.demo = false;
        greeter.baseUrl = Optional.of("https://network.test/");
        assertThat(greeter.invitation()).as("somebody is there").isEmpty();
        transaction.begin();
        try {
            people.administrators().forEach(people::close);
            assertThat(greeter.invitation().orElseThrow()).contains(": https://network.test/welcome?link=");
            greeter.demo = true;
            assertThat(greeter.invitation()).isEmpty();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aLinkForSomebody_makesNoAdministrator() {
        var ines = people.somebody(PARTNER);
        String link = people.link(ines, Purpose.INVITE, Duration.ZERO);
        var first = new NewPerson("Ada First", "ada.second@door.test", ZoneOffset.UTC);
        assertThatThrownBy(() -> passwords.begin(link, first, CHOSEN)).isInstanceOf(Refusal.class);
    }

    @Test
    void thirtyTriesAtOnce_lookAtThePasswordTenTimes() throws Exception {
        var ines = people.somebody(PARTNER);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String address = "198.19.0." + i;
            all.add(() -> {
                long attempt = signIn.noteTry(SignInAttempt.Kind.SIGN_IN, ines.email(), address);
                return signIn.challenge(attempt, ines.email(), address).isPresent();
            });
        }
        assertThat(acting.together(all)).filteredOn(Acting.Outcome::result).hasSizeLessThanOrEqualTo(Throttle.MOST);
    }

    @Test
    void administrators_cannotCloseThemselves_norGiveTheirRoleAway() throws Exception {
        var admin = people.somebody(ADMINISTRATOR);
        long version = people.version(admin);
        assertThatThrownBy(
                        () -> acting.as(admin.person(), () -> workflow.disable(admin.person(), version), ADMINISTRATOR))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> acting.as(
                        admin.person(),
                        () -> workflow.giveRoles(admin.person(), version, List.of(PARTNER)),
                        ADMINISTRATOR))
                .isInstanceOf(Refusal.class);
    }

    private static String plain(String page) {
        return page.replaceAll("value=\"[^\"]*\"|nonce=\"[^\"]*\"", "");
    }

    @Test
    void theOldPassword_isNoLongerGood_afterALink() throws Exception {
        var ines = people.somebody(PARTNER);
        String link = people.link(ines, Purpose.FORGOT, Duration.ZERO);
        passwords.choose(link, CHOSEN);
        try (var visitor = new HttpVisitor(port)) {
            assertThat(visitor.signIn(ines.email(), PASSWORD).location()).isEmpty();
            assertThat(visitor.signIn(ines.email(), CHOSEN.text()).location()).isEqualTo("/my");
        }
    }
}
