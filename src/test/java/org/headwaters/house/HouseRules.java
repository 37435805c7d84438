package org.headwaters.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.headwaters.house.Conditions.beGetters;
import static org.headwaters.house.Conditions.haveAtMostInjections;
import static org.headwaters.house.Conditions.notAskTheSystemForTheTime;
import static org.headwaters.house.Conditions.onlyUsePublishedTypesOfOtherRooms;
import static org.headwaters.house.Conditions.onlyUseRoomsBelow;
import static org.headwaters.house.Conditions.readFieldsOfEntitiesByGetters;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** The walls of the house as rules over the classes below one root package; each has a name that is a sentence. */
final class HouseRules {
    private static final String STATELESS = "jakarta.ejb.Stateless";
    private static final String SINGLETON = "jakarta.ejb.Singleton";
    private static final String PAGE = "org.headwaters.platform.faces.Page";

    private final String root;
    private final Rooms rooms;
    private final Map<String, ArchRule> rules = new LinkedHashMap<>();

    HouseRules(String root) {
        this.root = root;
        this.rooms = new Rooms(root);
        walls();
        layers();
        beans();
        entities();
        habits();
    }

    Map<String, ArchRule> all() {
        return rules;
    }

    private void walls() {
        add("every package is a known room", classes().should(Conditions.liveInARoom(rooms)));
        add(
                "rooms are free of cycles",
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
        add("a room knows only rooms below it", classes().should(onlyUseRoomsBelow(rooms)));
        add("only published types cross a wall", classes().should(onlyUsePublishedTypesOfOtherRooms(rooms)));
        add(
                "what a room publishes has a user in another room",
                classes().should(Conditions.bePublishedForSomebody(rooms)));
        add(
                "a room has no sub-packages but web and api",
                classes()
                        .that()
                        .resideOutsideOfPackage(root + ".platform..")
                        .should()
                        .resideInAnyPackage(root, root + ".*", root + ".*.web", root + ".*.api"));
    }

    private void layers() {
        add(
                "Faces is known only to pages and the Faces kit",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..web..", root + ".platform.faces..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces.."));
        add("nobody depends on pages or REST resources", classes().should(Conditions.leaveWebAndApiAlone(root)));
        add(
                "pages and REST resources know no entity",
                noClasses()
                        .that()
                        .resideInAnyPackage("..web..", "..api..")
                        .should()
                        .dependOnClassesThat(Conditions.ARE_KEPT));
        add(
                "EntityManager is used only in repositories and desks",
                noClasses()
                        .that(are("neither repository nor desk", c -> !isRepository(c) && !isDesk(c)))
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("jakarta.persistence.EntityManager"));
        add(
                "EclipseLink is imported only in the platform",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".platform..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.eclipse.persistence.."));
    }

    private void beans() {
        add(
                "every public method of an EJB carries a role annotation",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(STATELESS)
                        .and()
                        .arePublic()
                        .and()
                        .doNotHaveModifier(SYNTHETIC)
                        .should()
                        .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                        .orShould()
                        .beAnnotatedWith("jakarta.annotation.security.PermitAll"));
        add(
                "a stateless EJB is a Workflow or a Desk",
                classes()
                        .that()
                        .areAnnotatedWith(STATELESS)
                        .should()
                        .haveSimpleNameEndingWith("Workflow")
                        .orShould()
                        .haveSimpleNameEndingWith("Desk"));
        add(
                "a Workflow or a Desk is a stateless EJB",
                classes()
                        .that(are(
                                "named Workflow or Desk", c -> c.getSimpleName().matches(".+(Workflow|Desk)")))
                        .should()
                        .beAnnotatedWith(STATELESS));
        add(
                "singletons and timers live in the platform",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".platform..")
                        .should()
                        .beAnnotatedWith(SINGLETON));
        add(
                "roles are checked on EJBs and nowhere else",
                methods()
                        .that()
                        .areAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                        .should()
                        .beDeclaredInClassesThat()
                        .areAnnotatedWith(STATELESS));
        add(
                "no bean is @Transactional",
                classes()
                        .should()
                        .notBeAnnotatedWith("jakarta.transaction.Transactional")
                        .andShould(Conditions.haveNoMethodAnnotatedWith("jakarta.transaction.Transactional")));
        add(
                "a page bean is a @Page in web, or @RequestScoped where a public page needs no session",
                classes()
                        .that()
                        .areAnnotatedWith(PAGE)
                        .or(are(
                                "named Page",
                                c -> c.getPackageName().endsWith(".web")
                                        && c.getSimpleName().endsWith("Page")))
                        .should()
                        .resideInAPackage("..web")
                        .andShould()
                        .haveSimpleNameEndingWith("Page")
                        .andShould()
                        .beAnnotatedWith(PAGE)
                        .orShould()
                        .beAnnotatedWith("jakarta.enterprise.context.RequestScoped"));
        add(
                "a page bean has at most four injections",
                classes().that().haveSimpleNameEndingWith("Page").should(haveAtMostInjections(4)));
    }

    private void entities() {
        add(
                "public methods of entities are getters",
                methods()
                        .that()
                        .areDeclaredInClassesThat(Conditions.ARE_KEPT)
                        .and()
                        .arePublic()
                        .and(areOwnOrdinaryMethods())
                        .should(beGetters()));
        add(
                "fields of entities are private",
                fields().that()
                        .areDeclaredInClassesThat(Conditions.ARE_KEPT)
                        .and()
                        .areNotStatic()
                        .and(describe("not woven in", f -> !f.getName().startsWith("_persistence")))
                        .should()
                        .bePrivate());
        add("an entity's fields are read by its getters", classes().should(readFieldsOfEntitiesByGetters()));
    }

    private void habits() {
        add("nobody asks the system for the time", classes().should(notAskTheSystemForTheTime(root)));
        add("a day is a day of the network or of the reader", classes().should(Conditions.notMakeDaysOfGreenwich()));
        add(
                "no class is named Impl, Manager, Util, Helper, DTO or Facade",
                noClasses().should().haveNameMatching(".*(Impl|Manager|Utils?|Helper|DTO|Dto|Facade)(\\$.*)?"));
        add(
                "no event is fired asynchronously",
                noClasses().should().callMethodWhere(describe("fireAsync", call -> call.getTarget()
                        .getName()
                        .equals("fireAsync"))));
        add(
                "mail to an officer goes by InHand, which leaves out whoever must keep away",
                noClasses()
                        .that(are("write mail", c -> !c.getSimpleName().equals("InHand") && Conditions.writesMail(c)))
                        .should()
                        .callMethodWhere(describe(
                                "getOfficer", call -> call.getTarget().getName().equals("getOfficer"))));
        add(
                "nobody writes to the console",
                noClasses()
                        .that()
                        .doNotHaveSimpleName("FirstAdministrator")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"));
    }

    private void add(String sentence, ArchRule rule) {
        rules.put(sentence, rule.allowEmptyShould(true));
    }

    private static boolean isRepository(JavaClass c) {
        return c.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
                && !c.getPackageName().matches(".*\\.(web|api)(\\..*)?");
    }

    private static boolean isDesk(JavaClass c) {
        return c.isAnnotatedWith(STATELESS) && c.getSimpleName().endsWith("Desk");
    }

    private static DescribedPredicate<JavaClass> are(String what, java.util.function.Predicate<JavaClass> predicate) {
        return describe(what, predicate);
    }

    private static DescribedPredicate<JavaMethod> areOwnOrdinaryMethods() {
        return describe(
                "written by hand",
                m -> !m.getModifiers().contains(SYNTHETIC)
                        && !m.getName().matches("equals|hashCode|toString|_persistence.*")
                        && !Predicates.annotatedWith("java.lang.Override").test(m));
    }
}
