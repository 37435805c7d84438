package org.headwaters.platform.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.fellowships.CohortState;
import org.headwaters.fellowships.FellowCast;
import org.headwaters.fellowships.TeamStage;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Roles;
import org.headwaters.platform.security.People;
import org.junit.jupiter.api.Test;

/** The whole matrix, asked of the running server: every EJB method, page and address, as a stranger and as every role. */
@InServer
class RolesIT {
    private static final PersonId SOMEBODY = new PersonId(9_800_001);

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    @Inject
    Acting acting;

    @Inject
    People people;

    @Inject
    Entities entities;

    @Inject
    UserTransaction transaction;

    @Inject
    FellowCast fellows;

    private String cohort;

    /** A stranger is written null. */
    private static List<String> everyRole() {
        List<String> all = new ArrayList<>(Roles.ALL);
        all.add(null);
        return all;
    }

    @Test
    void everyMethodOfAnEjb_opensToItsRoles_andToNoOther() throws Exception {
        Permissions permissions = Permissions.read("methods.txt");
        List<String> wrong = new ArrayList<>();
        for (String role : everyRole()) {
            List<String> complaints = role == null
                    ? acting.asStranger(() -> methods(permissions, null))
                    : acting.as(SOMEBODY, () -> methods(permissions, role), role);
            wrong.addAll(complaints);
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> methods(Permissions permissions, String role) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String line : permissions.all().keySet()) {
            boolean opened = opens(line);
            if (opened != permissions.mayUse(line, role)) {
                wrong.add("%s as %s: %s".formatted(line, role, opened ? "let in" : "turned away"));
            }
        }
        return wrong;
    }

    /** Whatever the method does with nothing in its hands is rolled back; only whether it began to matters. */
    private boolean opens(String line) throws Exception {
        String type = "org.headwaters." + line.substring(0, line.lastIndexOf('.', line.indexOf('(')));
        Class<?> ejb = Class.forName(type);
        Method method = Stream.of(ejb.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && line.endsWith("." + signature(m)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such method any more: " + line));
        Object target = jakarta.enterprise.inject.spi.CDI.current().select(ejb).get();
        transaction.begin();
        try {
            method.invoke(target, nothing(method));
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof EJBAccessException);
        } finally {
            transaction.rollback();
        }
    }

    private static String signature(Method m) {
        return m.getName() + "("
                + Stream.of(m.getParameterTypes())
                        .map(Class::getSimpleName)
                        .reduce((a, b) -> a + "," + b)
                        .orElse("")
                + ")";
    }

    private static Object[] nothing(Method m) {
        return Stream.of(m.getParameterTypes()).map(RolesIT::nothing).toArray();
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? (Object) 0L : null;
    }

    @Test
    void everyPage_opensToItsRoles_andToNoOther() throws Exception {
        Permissions permissions = Permissions.read("pages.txt");
        List<String> wrong = new ArrayList<>();
        for (String role : everyRole()) {
            try (HttpVisitor visitor = visitor(role)) {
                for (String page : permissions.all().keySet()) {
                    for (String suffix : List.of("", ".xhtml")) {
                        visitor.get(page + suffix + query(page));
                        if (query(page).isEmpty()
                                && !page.startsWith("/errors/")
                                && permissions.mayUse(page, role)
                                && visitor.status() != 200
                                && !(page.equals("/signin")
                                        && visitor.location().equals("/my"))) {
                            wrong.add("%s as %s: %d".formatted(page + suffix, role, visitor.status()));
                        }
                        complain(wrong, page + suffix, role, permissions.mayUse(page, role), visitor);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What the page is about, so that only the role can be why it does not open. */
    private String query(String page) {
        if (page.matches("/grants/(terms|questions|preview|call)")) {
            return "?ref=" + one("select max(reference) from call where published_at is not null");
        }
        if (page.equals("/grants/apply")) {
            return "?call=" + one("select max(reference) from call where published_at is not null");
        }
        if (page.startsWith("/grants/") || page.startsWith("/review/")) {
            return "?what=takeUp&refs=%1$s&ref=%1$s"
                    .formatted(one("select max(reference) from application where stage = 'IN_REVIEW'"));
        }
        return switch (page) {
            case "/funds/pool", "/funds/pays" -> "?ref=" + one("select max(reference) from pool");
            case "/funds/payment", "/funds/together" ->
                "?what=propose&refs=%1$s&ref=%1$s".formatted(one("select max(reference) from payment"));
            case "/funds/payee" ->
                "?ref=" + one("select max(o.reference) from organisation o join payment p on p.payee_id = o.id");
            case "/partners/partner", "/partners/edit", "/partners/team", "/partners/correct", "/partners/ask" ->
                "?ref=" + one("select max(reference) from organisation where standing = 'MEMBER'");
            case "/partners/join" ->
                "?ref="
                        + one(
                                "select max(o.reference) from organisation o join candidacy c on c.organisation_id = o.id");
            case "/partners/merge" ->
                "?ref=" + one("select max(reference) from organisation where standing = 'MEMBER'");
            case "/fellowships/gate", "/fellowships/team" -> "?gate=EXPLORE&ref=none";
            case "/fellowships/cohort", "/fellowships/edit", "/fellowships/questions" -> "?ref=" + aCohort();
            case "/fellowships/ask", "/fellowships/pitch" -> "?ref=FT-2026-0000";
            case "/fellowships/feedback" -> "?link=nothing";
            case "/challenges/brief", "/challenges/cause", "/challenges/note", "/challenges/spot", "/challenges/work" ->
                "?ref=" + one("select max(reference) from cause where state = 'LIVE'");
            case "/challenges/edition" ->
                "?edition=1&ref="
                        + one("select max(c.reference) from cause c join cause_brief b on b.cause_id = c.id"
                                + " where c.state = 'LIVE'");
            case "/fellowships/end" ->
                "?ref=" + fellows.cohort(CohortState.FINISHED).reference();
            case "/fellowships/after" ->
                "?ref="
                        + fellows.team(fellows.cohort(CohortState.FINISHED), TeamStage.FINISHED)
                                .reference();
            case "/commitments/report", "/commitments/review" ->
                "?ref="
                        + one(
                                "select max(c.reference) from commitment c join annual_review r on r.commitment_id = c.id");
            case "/commitments/summary" ->
                "?year=" + one("select max(year_no) from review_season where published_at is not null");
            case "/commitments/vet" -> "?ref=" + one("select max(reference) from commitment where state = 'VETTING'");
            case "/fellowships/choose" ->
                "?ref=" + one("select max(reference) from team where submitted_at is not null");
            case "/fellowships/select" -> "?ref=" + one("select max(reference) from cohort");
            case "/commitments/commitment" -> "?ref=" + one("select max(reference) from commitment");
            case "/fellowships/board", "/fellowships/dates", "/fellowships/lessons" ->
                "?ref=" + one("select max(reference) from cohort");
            case "/fellowships/apply", "/fellowships/application", "/fellowships/fellows" ->
                "?ref=" + one("select max(reference) from team");
            case "/admin/person", "/admin/affiliations" -> "?id=" + one("select max(person_id) from account");
            default -> "";
        };
    }

    private String aCohort() {
        if (cohort == null) {
            cohort = fellows.cohort(CohortState.APPLYING).reference();
        }
        return cohort;
    }

    private Object one(String sql) {
        return entities.one(sql);
    }

    @Test
    void everyAddressForPrograms_opensToItsRoles_andToNoOther() throws Exception {
        Permissions permissions = Permissions.read("addresses.txt");
        List<String> wrong = new ArrayList<>();
        for (String role : everyRole()) {
            try (HttpVisitor visitor = visitor(role)) {
                String csrf = role == null ? "" : visitor.get("/account").csrf();
                for (String address : permissions.all().keySet()) {
                    String[] parts = address.split(" ", 2);
                    String path = parts[1].replace("{format}", "csv")
                            .replaceAll("\\{[^}]*}", "0")
                            .replace("/*", "/0");
                    visitor.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .method(
                                            parts[0],
                                            HttpRequest.BodyPublishers.ofString(
                                                    parts[0].equals("GET") ? "" : "{\"text\":\"3\"}")),
                            "If-Match",
                            "0",
                            "Content-Type",
                            "application/json",
                            "X-CSRF",
                            csrf);
                    complain(wrong, address, role, permissions.mayUse(address, role), visitor);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Strangers are led to the door or told 401; others hear 403 from a program, and from a page that there is none. */
    private static void complain(
            List<String> wrong, String address, String role, boolean allowed, HttpVisitor visitor) {
        int status = visitor.status();
        boolean turnedAway =
                status == 401 || status == 403 || visitor.location().startsWith("/signin");
        boolean hidden = status == 404 && !address.contains("/api/");
        boolean right = allowed ? !turnedAway : turnedAway || hidden;
        if (!right || status >= 500 && !address.startsWith("/errors/")) {
            wrong.add("%s as %s: %d %s".formatted(address, role, status, visitor.location()));
        }
    }

    private HttpVisitor visitor(String role) throws Exception {
        HttpVisitor visitor = new HttpVisitor(port);
        if (role != null) {
            visitor.signIn(people.somebody(role).email(), People.PASSWORD);
            assertThat(visitor.location()).isEqualTo("/my");
            visitor.get("/account");
        }
        return visitor;
    }
}
