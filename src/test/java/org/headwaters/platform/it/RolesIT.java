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
    UserTransaction transaction;

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
                    for (String address : List.of(page, page + ".xhtml")) {
                        visitor.get(address + "?ref=none&id=0&call=none&what=takeUp&refs=none&person=0");
                        complain(wrong, address, role, permissions.mayUse(page, role), visitor);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyAddressForPrograms_opensToItsRoles_andToNoOther() throws Exception {
        Permissions permissions = Permissions.read("addresses.txt");
        List<String> wrong = new ArrayList<>();
        for (String role : everyRole()) {
            try (HttpVisitor visitor = visitor(role)) {
                for (String address : permissions.all().keySet()) {
                    String[] parts = address.split(" ", 2);
                    String csrf = role == null ? "" : visitor.get("/account").csrf();
                    String path = parts[1].replaceAll("\\{[^}]*}", "0").replace("/*", "/0");
                    visitor.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .method(parts[0], HttpRequest.BodyPublishers.noBody()),
                            "X-CSRF",
                            csrf);
                    complain(wrong, address, role, permissions.mayUse(address, role), visitor);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A stranger is led to the door or told 401, everybody else is told there is no such thing, or 403. */
    private static void complain(
            List<String> wrong, String address, String role, boolean allowed, HttpVisitor visitor) {
        boolean turnedAway = visitor.status() == 401
                || visitor.status() == 403
                || visitor.location().startsWith("/signin");
        if (turnedAway == allowed || visitor.status() >= 500) {
            wrong.add("%s as %s: %d %s".formatted(address, role, visitor.status(), visitor.location()));
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
