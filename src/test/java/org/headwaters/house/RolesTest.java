package org.headwaters.house;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.headwaters.platform.Roles;
import org.headwaters.platform.it.Permissions;
import org.junit.jupiter.api.Test;

/**
 * The lists of who may what are complete and true to the annotations; the server is asked line by line in {@code RolesIT}.
 * To add a method, a page or an address, add its line to {@code src/test/resources/roles}.
 */
class RolesTest {
    private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src/main/webapp");
    private static final Pattern ROLE_NAME = Pattern.compile("<role-name>([^<]+)</role-name>");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.headwaters");

    @Test
    void everyMethodOfAnEjb_isOnTheList_withItsRoles() {
        Map<String, Set<String>> found = HOUSE.stream()
                .filter(c -> c.isAnnotatedWith(Stateless.class))
                .map(JavaClass::reflect)
                .flatMap(ejb -> Stream.of(ejb.getDeclaredMethods()))
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                .collect(toMap(RolesTest::name, RolesTest::roles, (a, b) -> a, TreeMap::new));
        assertSame(found, "methods.txt");
    }

    @Test
    void everyPage_isOnTheList() throws IOException {
        assertThat(Permissions.read("pages.txt").all().keySet())
                .as("pages.txt; a new page needs its line there: /folder/page = roles")
                .containsExactlyInAnyOrderElementsOf(pages());
    }

    @Test
    void everyAddressForPrograms_isOnTheList() {
        Set<String> found = new TreeSet<>();
        HOUSE.stream()
                .filter(c -> c.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .forEach(resource -> Stream.of(resource.getDeclaredMethods())
                        .filter(m -> !m.isSynthetic())
                        .forEach(m -> verb(m).ifPresent(verb -> found.add(verb + " " + address(resource, m)))));
        HOUSE.stream()
                .filter(c -> c.isAnnotatedWith(WebServlet.class))
                .flatMap(c -> Stream.of(c.getAnnotationOfType(WebServlet.class).value()))
                .forEach(pattern -> found.add("GET " + pattern));
        assertThat(Permissions.read("addresses.txt").all().keySet())
                .as("addresses.txt; a new address needs its line there: GET /api/… = roles")
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void webXml_declaresTheRolesThatThereAre_andNamesNoOther() throws IOException {
        String webXml = Files.readString(WEBAPP.resolve("WEB-INF/web.xml"));
        Set<String> declared = Pattern.compile("<security-role>\\s*<role-name>([^<]+)<")
                .matcher(webXml)
                .results()
                .map(m -> m.group(1))
                .collect(toSet());
        Set<String> named =
                ROLE_NAME.matcher(webXml).results().map(m -> m.group(1)).collect(toSet());
        named.remove("**");
        assertThat(declared).containsExactlyInAnyOrderElementsOf(Roles.ALL);
        assertThat(Roles.ALL).containsAll(named);
    }

    @Test
    void webXml_letsToEachPage_exactlyWhoIsOnItsLine_withAndWithoutSuffix() throws IOException {
        var gates = Gates.read(WEBAPP.resolve("WEB-INF/web.xml"));
        assertThat(gates.twice()).isEmpty();
        var soft = new SoftAssertions();
        Permissions.read("pages.txt").all().forEach((page, roles) -> {
            soft.assertThat(gates.rolesFor(page)).as(page).containsExactlyInAnyOrderElementsOf(roles);
            soft.assertThat(gates.rolesFor(page + ".xhtml"))
                    .as(page + ".xhtml")
                    .containsExactlyInAnyOrderElementsOf(roles);
        });
        soft.assertAll();
    }

    @Test
    void webXml_namesNoPageThatIsNotThere() throws IOException {
        var pages = Permissions.read("pages.txt").all().keySet();
        assertThat(Gates.read(WEBAPP.resolve("WEB-INF/web.xml")).patterns().stream()
                        .filter(pattern -> !pattern.endsWith("/*"))
                        .map(pattern -> pattern.replace(".xhtml", "")))
                .isSubsetOf(pages);
    }

    @Test
    void theDatabase_knowsTheSameRoles() throws IOException {
        String sql = Files.readString(java.nio.file.Path.of("db/migrations/V050__platform_account.sql"));
        String check = sql.substring(sql.indexOf("account_role_known"));
        assertThat(Pattern.compile("'([a-z]+)'").matcher(check).results().map(m -> m.group(1)))
                .containsExactlyInAnyOrderElementsOf(Roles.ALL);
    }

    private static void assertSame(Map<String, Set<String>> found, String list) {
        assertThat(found.entrySet().stream().map(e -> Permissions.line(e.getKey(), e.getValue())))
                .as(list + "; add, change or remove the lines that differ")
                .containsExactlyInAnyOrderElementsOf(Permissions.read(list).all().entrySet().stream()
                        .map(e -> Permissions.line(e.getKey(), e.getValue()))
                        .toList());
    }

    private static String name(Method m) {
        String parameters = Stream.of(m.getParameterTypes())
                .map(Class::getSimpleName)
                .reduce((a, b) -> a + "," + b)
                .orElse("");
        return "%s.%s(%s)"
                .formatted(m.getDeclaringClass().getName().replace("org.headwaters.", ""), m.getName(), parameters);
    }

    private static Set<String> roles(Method m) {
        if (m.isAnnotationPresent(RolesAllowed.class)) {
            Set<String> roles = Set.of(m.getAnnotation(RolesAllowed.class).value());
            return roles.containsAll(Roles.ALL) ? Set.of(Permissions.SIGNED_IN) : roles;
        }
        return m.isAnnotationPresent(PermitAll.class) ? Set.of(Permissions.EVERYONE) : Set.of("nobody");
    }

    private static Set<String> pages() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(WEBAPP)) {
            return files.map(f -> WEBAPP.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.endsWith(".xhtml") && !f.startsWith("WEB-INF/") && !f.startsWith("resources/"))
                    .map(f -> "/" + f.replace(".xhtml", ""))
                    .collect(toSet());
        }
    }

    private static java.util.Optional<String> verb(Method m) {
        return Stream.of(m.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String address(Class<?> resource, Method m) {
        String own =
                m.isAnnotationPresent(Path.class) ? m.getAnnotation(Path.class).value() : "";
        return ("/api/" + resource.getAnnotation(Path.class).value() + "/" + own)
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }
}
