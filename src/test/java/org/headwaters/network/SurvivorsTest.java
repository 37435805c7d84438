package org.headwaters.network;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.PersonId;
import org.junit.jupiter.api.Test;

/** Where a chain of mergers leads; one that leads back has an end all the same. */
class SurvivorsTest {
    private final Map<Long, Organisation> all = new HashMap<>();
    private final Survivors survivors = new Survivors();
    private final Organisation first = named(1);
    private final Organisation second = named(2);
    private final Organisation third = named(3);

    SurvivorsTest() {
        survivors.organisations = new Organisations() {
            @Override
            Organisation get(OrganisationId id) {
                return all.get(id.value());
            }
        };
    }

    @Test
    void whatWasMergedTwice_livesOnInTheLast() {
        first.mergeInto(second.id());
        second.mergeInto(third.id());

        assertThat(survivors.last(first)).isEqualTo(third);
        assertThat(known().lastOf(first)).contains(third);
    }

    @Test
    void aCircle_isFollowedOnce() {
        first.mergeInto(second.id());
        second.mergeInto(third.id());
        third.mergeInto(first.id());

        assertTimeoutPreemptively(ofSeconds(5), () -> {
            assertThat(survivors.last(first)).isEqualTo(third);
            assertThat(known().lastOf(first)).isPresent();
        });
    }

    @Test
    void aCircleOfPeople_isFollowedOnce() {
        var ines = new Entry(7);
        var inez = new Entry(8);
        ines.mergeInto(inez.id());
        inez.mergeInto(ines.id());
        var people = new People() {
            @Override
            Person get(PersonId id) {
                return id.equals(ines.id()) ? ines : inez;
            }
        };

        assertTimeoutPreemptively(
                ofSeconds(5), () -> assertThat(people.last(ines)).isEqualTo(inez));
    }

    private OrganisationsKnown known() {
        return new OrganisationsKnown(List.copyOf(all.values()));
    }

    private Organisation named(long id) {
        var organisation = new Organisation("o-" + id, "O " + id, "O " + id, "nonprofit", "Bay", Standing.NOMINATED) {
            private static final long serialVersionUID = 1L;

            @Override
            public Long getId() {
                return id;
            }
        };
        all.put(id, organisation);
        return organisation;
    }

    private static final class Entry extends Person {
        private final long number;

        Entry(long number) {
            super("P " + number, "p" + number + "@example.org", "UTC", "en");
            this.number = number;
        }

        @Override
        public Long getId() {
            return number;
        }
    }
}
