package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.network.AffiliationId;
import org.headwaters.network.Cast;
import org.headwaters.network.OrganisationId;
import org.headwaters.network.PartnersAsked;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Permissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every method of the two rooms that a partner may call at all, called about another partner: it answers as if there were no
 * such thing, or it is named here as open and says none of the words that are nobody else's business.
 */
@InServer
class PartnersDoorsIT {
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    /** What everybody may ask, or asks for oneself; what it answers is searched. */
    private static final Set<String> OPEN = Set.of(
            "commitments.CommitmentsDesk.promise",
            "commitments.CommitmentsDesk.promises",
            "commitments.CourseDesk.course",
            "commitments.DraftDesk.find",
            "commitments.DraftDesk.mine",
            "commitments.GoalDesk.goal",
            "commitments.PromisePartsDesk.of",
            "commitments.RiverDesk.river",
            "commitments.SeasonDesk.latestTold",
            "commitments.SeasonDesk.summary",
            "network.CarryWorkflow.accept",
            "network.CarryWorkflow.refuse",
            "network.IntroductionDesk.asking",
            "network.IntroductionDesk.mine",
            "network.JoinDesk.asked",
            "network.JoinDesk.look",
            "network.JoinDesk.named",
            "network.JoinDesk.partners",
            "network.JoinDesk.sectors",
            "network.JoinWorkflow.ask",
            "network.JoinWorkflow.confirm",
            "network.JoinWorkflow.nominate",
            "network.NetworkDesk.pick",
            "network.OrganisationDesk.correctable",
            "network.OrganisationDesk.mine",
            "network.OrganisationWorkflow.ask",
            "network.PartnersDesk.columns",
            "network.PartnersDesk.earlierNames",
            "network.PartnersDesk.export",
            "network.PartnersDesk.partner",
            "network.PartnersDesk.partners");

    @Inject
    MarkedWords marked;

    @Inject
    PromiseCast promises;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    /** What is sent as the version that was seen: a wrong one, so that whoever may not know hears nothing of it; a right one. */
    private long versions = Long.MAX_VALUE;

    private PersonId tomas;
    private MarkedWords.Museum museum;

    @BeforeEach
    void aMuseumWithAWordInEachPlace_andSomebodyElse() throws Exception {
        var college = cast.partner("College of Others");
        tomas = promises.signer("Tomas", cast.partner("Another College"));
        museum = marked.museum(college);
    }

    @Test
    void anotherPartner_meetsNoDoorThatOpens() throws Exception {
        assertThat(acting.as(tomas, () -> wrong(PARTNER, museum.others()), PARTNER))
                .isEmpty();
    }

    @Test
    void whoIsOnlyOnTheWayIn_meetsNoneEither() throws Exception {
        var school = cast.partner("School of Others");
        var sam = promises.signer("Sam", school);
        promises.applicant(school);
        assertThat(acting.as(sam, () -> wrong(PARTNER, museum.others()), PARTNER))
                .isEmpty();
    }

    @Test
    void aStranger_meetsNoneEither() throws Exception {
        var words = new LinkedHashSet<>(museum.others());
        words.addAll(museum.outside());
        assertThat(acting.asStranger(() -> wrong(null, words))).isEmpty();
    }

    private List<String> wrong(String role, Set<String> words) throws Exception {
        var wrong = new ArrayList<String>();
        var permissions = Permissions.read("methods.txt");
        for (var line : permissions.all().keySet()) {
            if (line.matches("(network|commitments)\\..*") && permissions.mayUse(line, role)) {
                for (var about : line.startsWith("network")
                        ? List.of(museum.reference(), museum.applicant())
                        : museum.promises().values()) {
                    complaint(line, about, words).forEach(wrong::add);
                    versions = 1;
                    complaint(line, about, words).forEach(wrong::add);
                    versions = Long.MAX_VALUE;
                }
            }
        }
        return wrong;
    }

    private Stream<String> complaint(String line, String about, Set<String> words) throws Exception {
        var method = method(line);
        var name = line.substring(0, line.indexOf('('));
        try {
            var told = String.valueOf(method.invoke(
                    CDI.current().select(method.getDeclaringClass()).get(), arguments(method, about)));
            return OPEN.contains(name)
                    ? words.stream().filter(told::contains).map(word -> name + " of " + about + " tells " + word)
                    : Stream.of(name + " of " + about + " opened: " + told);
        } catch (InvocationTargetException refused) {
            return refused.getCause() instanceof NotFound || OPEN.contains(name)
                    ? Stream.empty()
                    : Stream.of(name + " of " + about + ": " + refused.getCause());
        }
    }

    private static Method method(String line) throws ClassNotFoundException {
        var type = Class.forName("org.headwaters." + line.substring(0, line.lastIndexOf('.', line.indexOf('('))));
        return Stream.of(type.getDeclaredMethods())
                .filter(one -> Modifier.isPublic(one.getModifiers()) && line.endsWith("." + signature(one)))
                .findFirst()
                .orElseThrow();
    }

    private static String signature(Method method) {
        return method.getName() + "("
                + String.join(
                        ",",
                        Stream.of(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .toList())
                + ")";
    }

    private Object[] arguments(Method method, String about) {
        var types = method.getParameterTypes();
        var all = new Object[types.length];
        for (var i = 0; i < types.length; i++) {
            all[i] = i == 0 && types[i] == String.class
                    ? about
                    : i > 0 && types[i] == long.class ? versions : argument(method, types[i]);
        }
        return all;
    }

    /** Something that could be meant, so that only who asks can be why it is refused. */
    private Object argument(Method method, Class<?> type) {
        var id = method.getDeclaringClass().getSimpleName().startsWith("Introduction")
                ? museum.introduction()
                : museum.change();
        return Map.<Class<?>, Object>ofEntries(
                        Map.entry(String.class, "title"),
                        Map.entry(long.class, id),
                        Map.entry(Long.class, id),
                        Map.entry(int.class, museum.year()),
                        Map.entry(Integer.class, museum.year()),
                        Map.entry(boolean.class, true),
                        Map.entry(Map.class, Map.of()),
                        Map.entry(List.class, List.of()),
                        Map.entry(PersonId.class, museum.iris()),
                        Map.entry(OrganisationId.class, museum.id()),
                        Map.entry(AffiliationId.class, new AffiliationId(museum.affiliation())),
                        Map.entry(PartnersAsked.class, new PartnersAsked("Museum", null, null, null, null, null)),
                        Map.entry(State.class, State.FULFILLED),
                        Map.entry(Visibility.class, Visibility.PRIVATE),
                        Map.entry(ReportTold.class, YearStage.told(1)),
                        Map.entry(MilestoneTerms.class, new MilestoneTerms("A step", DAY, 1, 0, 1)),
                        Map.entry(YearChoices.class, new YearChoices(null, MeetingWish.OTHER, null, 0)))
                .get(type);
    }
}
