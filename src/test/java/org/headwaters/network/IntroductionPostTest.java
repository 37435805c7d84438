package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headwaters.network.Introduction.Pair;
import org.headwaters.platform.PersonId;
import org.junit.jupiter.api.Test;

/** What the mails of an introduction say to whom: never more than each side may know by then. */
class IntroductionPostTest {
    private static final Instant AT = Instant.parse("2026-11-19T12:00:00Z");
    private static final PersonId OLA = new PersonId(1);
    private static final String NEED = "a room from four to six";
    private static final String OFFER = "a hall with a stage";

    private final Organisation seeker = organisation("wexcombe", "Wexcombe Library");
    private final Organisation giver = organisation("tessera", "Tessera Maths Circle");
    private final Map<String, List<String>> letters = new TreeMap<>();
    private final IntroductionPost post = new IntroductionPost();

    IntroductionPostTest() {
        post.post = new SignerPost() {
            @Override
            void tell(Organisation to, String cause, String key, String link, Object... values) {
                letters.computeIfAbsent(to.getReference(), any -> new ArrayList<>())
                        .add(SignerPost.text(key + ".subject", values) + "\n" + SignerPost.text(key + ".body", values));
            }
        };
        post.signing = new Signing() {
            @Override
            List<Person> signers(OrganisationId organisation) {
                return List.of(new Person("Somebody There", "somebody@there.example", "UTC", "en"));
            }
        };
    }

    @Test
    void theGiverOfASuggestion_readsItsOwnOffer_andNeitherTheNeedNorWhoseItIs() {
        post.giverAsked(suggested());

        assertThat(letters).containsOnlyKeys("tessera");
        assertThat(all("tessera")).contains(OFFER).doesNotContain(NEED).doesNotContain("Wexcombe");
    }

    @Test
    void theSeeker_readsItsOwnNeed_andWhoGives_onlyAfterTheGiversYes() {
        var one = suggested();
        one.giverAgrees(OLA, AT);
        post.seekerAsked(one);

        assertThat(letters).containsOnlyKeys("wexcombe");
        assertThat(all("wexcombe")).contains(NEED).contains("Tessera").doesNotContain("somebody@there.example");
    }

    @Test
    void bothReadEverything_whenBothHaveSaidYes() {
        var one = suggested();
        one.giverAgrees(OLA, AT);
        one.seekerAgrees(OLA, AT);
        post.made(one);

        assertThat(all("tessera")).contains(NEED).contains("Wexcombe Library").contains("somebody@there.example");
        assertThat(all("wexcombe"))
                .contains(OFFER)
                .contains("Tessera Maths Circle")
                .contains("somebody@there.example");
    }

    @Test
    void aNoOfTheGiver_reachesNobody_andANoOfTheSeekerNamesNobody() {
        var one = suggested();
        one.decline(AT);
        post.over(one, IntroductionStage.GIVER_ASKED);
        assertThat(letters).isEmpty();

        var other = suggested();
        other.giverAgrees(OLA, AT);
        other.decline(AT);
        post.over(other, IntroductionStage.SEEKER_ASKED);
        assertThat(letters).containsOnlyKeys("tessera");
        assertThat(all("tessera")).doesNotContain("Wexcombe").doesNotContain(NEED);
    }

    @Test
    void whoAsksByName_isNamed_andWhatForIsNot() {
        var one = Introduction.asked(pair(), OLA, AT);
        post.giverAsked(one);
        assertThat(all("tessera")).contains("Wexcombe Library").doesNotContain(NEED);

        one.decline(AT);
        post.over(one, IntroductionStage.GIVER_ASKED);
        assertThat(letters).containsKey("wexcombe");
    }

    private String all(String reference) {
        return String.join("\n", letters.get(reference));
    }

    private Introduction suggested() {
        return Introduction.suggested(pair(), null, OLA, AT);
    }

    private Pair pair() {
        return new Pair(seeker, giver, "rooms", NEED, OFFER);
    }

    private static Organisation organisation(String reference, String name) {
        return new Numbered(reference, name);
    }

    /** One that the database knows. */
    private static final class Numbered extends Organisation {
        private Numbered(String reference, String name) {
            super(reference, name, name, "nonprofit", "Bay", Standing.MEMBER);
        }

        @Override
        public Long getId() {
            return (long) getReference().hashCode();
        }
    }
}
