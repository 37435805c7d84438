package org.headwaters.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.FailureReport;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls hold in the house, and each of them falls on an offender planted for it: a rule that cannot fail is none. */
class HouseRulesTest {
    private static final String OFFENDERS = "org.headwaters.house.offenders";

    /** Rule → the planted class (or classes) that it must name. */
    private static final Map<String, String> OFFENDER = Map.ofEntries(
            Map.entry("every package is a known room", "cellar.Anything"),
            Map.entry("rooms are free of cycles", "Cycle detected"),
            Map.entry("a room knows only rooms below it", "network.KnowsGrants"),
            Map.entry("only published types cross a wall", "grants.UsesUnpublished"),
            Map.entry("what a room publishes has a user in another room", "network.PublishedForNobody"),
            Map.entry("a room has no sub-packages but web and api", "grants.service.Nested"),
            Map.entry("Faces is known only to pages and the Faces kit", "grants.SpeaksFaces"),
            Map.entry("nobody depends on pages or REST resources", "grants.KnowsItsPage"),
            Map.entry("pages and REST resources know no entity", "grants.web.HoldsEntityPage"),
            Map.entry("EntityManager is used only in repositories and desks", "grants.HandyWorkflow"),
            Map.entry("EclipseLink is imported only in the platform", "grants.HintsAtEclipseLink"),
            Map.entry("every public method of an EJB carries a role annotation", "grants.HandyWorkflow.anybody()"),
            Map.entry("a stateless EJB is a Workflow or a Desk", "grants.GrantService"),
            Map.entry("a Workflow or a Desk is a stateless EJB", "grants.FalseDesk"),
            Map.entry("singletons and timers live in the platform", "grants.OwnRhythm"),
            Map.entry("roles are checked on EJBs and nowhere else", "grants.RoleCheckedRepository"),
            Map.entry("no bean is @Transactional", "grants.RoleCheckedRepository"),
            Map.entry(
                    "a page bean is a @Page in web, or @RequestScoped where a public page needs no session",
                    "grants.web.FalsePage"),
            Map.entry("a page bean has at most four injections", "grants.web.HoldsEntityPage"),
            Map.entry("public methods of entities are getters", "grants.OpenBase.decide()"),
            Map.entry("fields of entities are private", "grants.OpenPart.kept"),
            Map.entry("an entity's fields are read by its getters", "grants.RoleCheckedRepository"),
            Map.entry("nobody asks the system for the time", "grants.AsksTheTime"),
            Map.entry("a day is a day of the network or of the reader", "grants.AsksTheTime"),
            Map.entry("no class is named Impl, Manager, Util, Helper, DTO or Facade", "grants.GrantManager"),
            Map.entry("no event is fired asynchronously", "grants.FiresAsync"),
            Map.entry(
                    "mail to an officer goes by InHand, which leaves out whoever must keep away",
                    "grants.WritesToTheOfficer"),
            Map.entry("nobody writes to the console", "grants.FiresAsync"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.headwaters");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(OFFENDERS);

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsRules() {
        return new HouseRules("org.headwaters")
                .all().entrySet().stream()
                        .map(rule -> dynamicTest(rule.getKey(), () -> {
                            FailureReport report =
                                    rule.getValue().evaluate(HOUSE).getFailureReport();
                            assertThat(report.getDetails()).isEmpty();
                        }));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleFailsOnItsOffender() {
        return new HouseRules(OFFENDERS)
                .all().entrySet().stream()
                        .map(rule -> dynamicTest("red: " + rule.getKey(), () -> {
                            FailureReport report =
                                    rule.getValue().evaluate(PLANTED).getFailureReport();
                            assertThat(report.getDetails())
                                    .anyMatch(line -> line.contains(OFFENDER.get(rule.getKey())));
                        }));
    }

    @Test
    void thereAreClassesToCheck() {
        assertThat(HOUSE).hasSizeGreaterThan(40);
    }
}
