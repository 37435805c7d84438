package org.headwaters.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the house asks of a class and ArchUnit has no words for. */
final class Conditions {
    /** What the database keeps: whole entities, and the parts that they are made of. */
    static final DescribedPredicate<JavaClass> ARE_KEPT = DescribedPredicate.describe(
            "are kept in the database", c -> Stream.of("Entity", "MappedSuperclass", "Embeddable")
                    .anyMatch(kind -> c.isAnnotatedWith("jakarta.persistence." + kind)));

    private static final String PUBLISHED = "org.headwaters.platform.Published";
    private static final String MAIL = "org.headwaters.platform.mail.Mail";
    private static final Set<String> MAY_KNOW_THE_TIME = Set.of("ClockProducer", "MicrosecondClock");

    private Conditions() {}

    static boolean writesMail(JavaClass c) {
        return c.getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> d.getTargetClass().getName().equals(MAIL));
    }

    static ArchCondition<JavaClass> liveInARoom(Rooms rooms) {
        return condition("live in a room", (c, complain) -> rooms.of(c)
                .filter(room -> !rooms.isKnown(room))
                .ifPresent(room -> complain.accept(c.getName() + " lives in the unknown room " + room)));
    }

    static ArchCondition<JavaClass> onlyUseRoomsBelow(Rooms rooms) {
        return perDependency("only use rooms below", (d, complain) -> {
            var from = rooms.of(d.getOriginClass());
            var to = rooms.of(d.getTargetClass());
            if (from.isPresent() && to.isPresent() && !rooms.mayKnow(from.get(), to.get())) {
                complain.accept("%s may not know %s: %s".formatted(from.get(), to.get(), d.getDescription()));
            }
        });
    }

    static ArchCondition<JavaClass> onlyUsePublishedTypesOfOtherRooms(Rooms rooms) {
        return perDependency("only use published types of other rooms", (d, complain) -> {
            var from = rooms.of(d.getOriginClass());
            var to = rooms.of(d.getTargetClass());
            if (from.isPresent() && to.isPresent() && !from.equals(to) && !isPublished(d.getTargetClass())) {
                complain.accept("not published: " + d.getDescription());
            }
        });
    }

    /**
     * A wall is only opened for somebody. An event may be published before anybody listens, and the platform offers itself
     * to rooms that are still to come.
     */
    static ArchCondition<JavaClass> bePublishedForSomebody(Rooms rooms) {
        return condition("be published for somebody", (c, complain) -> {
            boolean wanted = Stream.concat(Stream.of(c), nestedIn(c))
                    .flatMap(type -> type.getDirectDependenciesToSelf().stream())
                    .anyMatch(d -> !rooms.of(d.getOriginClass()).equals(rooms.of(c)));
            boolean offered = c.getSimpleName().endsWith("Event")
                    || rooms.of(c).filter("platform"::equals).isPresent();
            if (c.isAnnotatedWith(PUBLISHED) && !offered && !wanted) {
                complain.accept(c.getName() + " is published and no other room uses it");
            }
        });
    }

    private static Stream<JavaClass> nestedIn(JavaClass c) {
        return c.getPackage().getClasses().stream()
                .filter(other -> other.getName().startsWith(c.getName() + "$"));
    }

    /** Greenwich is where instants are written down; whoever makes a day of one there asks the wrong calendar. */
    static ArchCondition<JavaClass> notMakeDaysOfGreenwich() {
        return condition("not make days of Greenwich", (c, complain) -> c.getCodeUnits().stream()
                .filter(unit -> unit.getFieldAccesses().stream()
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(ZoneOffset.class)
                                && access.getTarget().getName().equals("UTC")))
                .flatMap(unit -> unit.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getName().startsWith("java.time.")
                        && call.getTarget().getName().matches("ofInstant|atZone|toLocalDate|atStartOfDay|now"))
                .forEach(call -> complain.accept(call.getDescription())));
    }

    static ArchCondition<JavaClass> leaveWebAndApiAlone(String root) {
        return perDependency("leave pages and resources alone", (d, complain) -> {
            String from = d.getOriginClass().getPackageName();
            String to = d.getTargetClass().getBaseComponentType().getPackageName();
            if (to.startsWith(root + ".") && to.matches(".+\\.(web|api)(\\..*)?") && !to.equals(from)) {
                complain.accept(d.getDescription());
            }
        });
    }

    static ArchCondition<JavaClass> readFieldsOfEntitiesByGetters() {
        return condition("read fields of entities by getters", (c, complain) -> c.getFieldAccessesFromSelf().stream()
                .filter(access -> ARE_KEPT.test(access.getTargetOwner())
                        && !access.getTargetOwner().equals(access.getOriginOwner())
                        && access.getTarget()
                                .resolveMember()
                                .map(f -> !f.getModifiers()
                                        .contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                                .orElse(false))
                .forEach(access -> complain.accept(access.getDescription())));
    }

    static ArchCondition<JavaClass> haveAtMostInjections(int most) {
        return condition("have at most " + most + " injections", (c, complain) -> {
            long injections = c.getFields().stream()
                    .filter(f -> f.isAnnotatedWith("jakarta.inject.Inject"))
                    .count();
            if (injections > most) {
                complain.accept(c.getName() + " has " + injections + " injections");
            }
        });
    }

    static ArchCondition<JavaClass> haveNoMethodAnnotatedWith(String annotation) {
        return condition("have no method annotated with " + annotation, (c, complain) -> c.getMethods().stream()
                .filter(m -> m.isAnnotatedWith(annotation))
                .forEach(m -> complain.accept(m.getFullName() + " is annotated with " + annotation)));
    }

    static ArchCondition<JavaMethod> beGetters() {
        return new ArchCondition<>("be getters") {
            @Override
            public void check(JavaMethod m, ConditionEvents events) {
                boolean getter = m.getName().matches("(get|is)[A-Z].*")
                        && m.getRawParameterTypes().isEmpty()
                        && !m.getRawReturnType().isEquivalentTo(void.class);
                if (!getter) {
                    events.add(SimpleConditionEvent.violated(m, m.getFullName() + " is public and no getter"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> notAskTheSystemForTheTime(String root) {
        return condition("not ask the system for the time", (c, complain) -> {
            if (c.getPackageName().equals(root + ".platform") && MAY_KNOW_THE_TIME.contains(c.getSimpleName())) {
                return;
            }
            c.getMethodCallsFromSelf().stream()
                    .filter(call -> asksTheTime(call.getTarget()))
                    .forEach(call -> complain.accept(call.getDescription()));
            c.getConstructorCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isEquivalentTo(java.util.Date.class)
                            && call.getTarget().getRawParameterTypes().isEmpty())
                    .forEach(call -> complain.accept(call.getDescription()));
        });
    }

    /** {@code now()} and {@code now(zone)} ask the system; {@code now(clock)} asks the one who was given. */
    private static boolean asksTheTime(MethodCallTarget target) {
        String owner = target.getOwner().getName();
        String method = target.getName();
        boolean clocked = target.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(java.time.Clock.class));
        return (owner.startsWith("java.time.") && method.equals("now") && !clocked)
                || (owner.equals("java.time.Clock") && method.matches("system.*|tick.*"))
                || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"))
                || (owner.equals("java.util.Calendar") && method.equals("getInstance"));
    }

    private static boolean isPublished(JavaClass target) {
        JavaClass c = target.getBaseComponentType();
        while (c.getEnclosingClass().isPresent() && !c.isAnnotatedWith(PUBLISHED)) {
            c = c.getEnclosingClass().get();
        }
        return c.isAnnotatedWith(PUBLISHED) || c.getName().equals(PUBLISHED);
    }

    private static ArchCondition<JavaClass> perDependency(String what, BiConsumer<Dependency, Consumer<String>> check) {
        return condition(
                what, (c, complain) -> c.getDirectDependenciesFromSelf().forEach(d -> check.accept(d, complain)));
    }

    private static ArchCondition<JavaClass> condition(String what, BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                check.accept(c, complaint -> events.add(SimpleConditionEvent.violated(c, complaint)));
            }
        };
    }
}
