package org.headwaters.house;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.headwaters.platform.faces.Destination;
import org.headwaters.platform.faces.Page;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Views and texts hold together, and each rule is seen to fail on a view planted for it. */
class ViewRulesTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path TAGLIB = WEBAPP.resolve("WEB-INF/headwaters.taglib.xml");
    private static final Path PLANTED = Path.of("src/test/resources/house/webapp");

    /** Rule → what it must say about the planted views. */
    private static final Map<String, String> OFFENCE = Map.ofEntries(
            Map.entry("a view has at most 120 lines", "long.xhtml: 121 lines"),
            Map.entry("no view has inline styles", "wrong.xhtml: style on p"),
            Map.entry("no view has inline scripts", "wrong.xhtml: onclick on button"),
            Map.entry("no view uses what the content policy forbids", "wrong.xhtml: f:ajax"),
            Map.entry("no view holds literal text", "wrong.xhtml: text says “Hello”"),
            Map.entry("every folder is a room", "attic/wrong.xhtml: lies in no room's folder"),
            Map.entry("every page bean that a view names exists", "wrong.xhtml: no bean nobodyPage"),
            Map.entry("every tag of ours exists", "wrong.xhtml: no tag hw:nothing"),
            Map.entry("every link leads somewhere", "wrong.xhtml: href leads nowhere: /grants/nowhere"),
            Map.entry("every text that a view names is written", "wrong.xhtml: no text grants.nothing"),
            Map.entry("a page that answers in parts keeps its parameters", "wrong.xhtml: o:viewParam keeps"),
            Map.entry("no field has the name of a parameter of its page", "wrong.xhtml: field ref has the name"),
            Map.entry("no view takes an id of the shell", "wrong.xhtml: id main belongs to the shell"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.headwaters");

    @TestFactory
    Stream<DynamicTest> theViewsKeepTheirRules() throws IOException {
        ViewRules rules = new ViewRules(new Views(WEBAPP), beans(), tags(), words());
        return rules.all().entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey(), () -> assertThat(rule.getValue().get()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleFailsOnItsOffender() {
        ViewRules rules = new ViewRules(new Views(PLANTED), Set.of(), Set.of(), new Words(PLANTED));
        return rules.all().entrySet().stream()
                .map(rule -> dynamicTest("red: " + rule.getKey(), () -> assertThat(
                                rule.getValue().get())
                        .anyMatch(line -> line.contains(OFFENCE.get(rule.getKey())))));
    }

    @Test
    void everyDestinationExists() {
        Views views = new Views(WEBAPP);
        List<String> lost = HOUSE.stream()
                .filter(c -> c.isEnum() && c.isAssignableTo(Destination.class))
                .map(JavaClass::reflect)
                .flatMap(c -> Stream.of(c.getEnumConstants()))
                .map(Destination.class::cast)
                .filter(d -> !views.leadsSomewhere(d.path()))
                .map(d -> d + " leads nowhere: " + d.path())
                .toList();
        assertThat(lost).isEmpty();
    }

    @Test
    void everyPageBeanHasItsView() {
        String all = String.join(
                "\n", new Views(WEBAPP).all().stream().map(Views.View::text).toList());
        assertThat(beans().stream().filter(bean -> !Pattern.compile("\\b" + bean + "\\b")
                        .matcher(all)
                        .find()))
                .isEmpty();
    }

    @Test
    void messageFilesAreInStep() {
        assertThat(words().outOfStep()).isEmpty();
        assertThat(new Words(PLANTED).outOfStep())
                .containsExactlyInAnyOrder(
                        "grants_de lacks grants.only.english", "grants_de has grants.only.german alone");
    }

    @Test
    void messagesStandInTheFileOfTheirRoom_once() {
        assertThat(words().misplaced()).isEmpty();
        assertThat(new Words(PLANTED).misplaced())
                .contains("grants: funds.astray belongs to another file", "grants: grants.twice stands twice");
    }

    @Test
    void everyRefusalHasItsSentence() {
        assertThat(words().unwrittenRefusals(Path.of("src/main/java"))).isEmpty();
    }

    private static Words words() {
        return new Words(Path.of("src/main/resources/text"));
    }

    private static Set<String> beans() {
        return HOUSE.stream()
                .filter(c -> c.isAnnotatedWith(Page.class)
                        || c.isAnnotatedWith(Named.class) && c.getSimpleName().endsWith("Page"))
                .map(c -> Character.toLowerCase(c.getSimpleName().charAt(0))
                        + c.getSimpleName().substring(1))
                .collect(toSet());
    }

    private static Set<String> tags() throws IOException {
        if (!Files.exists(TAGLIB)) {
            return Set.of();
        }
        return Pattern.compile("<tag-name>([^<]+)</tag-name>")
                .matcher(Files.readString(TAGLIB))
                .results()
                .map((MatchResult tag) -> tag.group(1).strip())
                .collect(toSet());
    }
}
