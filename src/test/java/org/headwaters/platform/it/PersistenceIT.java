package org.headwaters.platform.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.inject.Inject;
import java.util.Arrays;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@Tag("h2")
class PersistenceIT {
    @Inject
    Entities entities;

    @Test
    void everyEntityFindsItsTableAndColumns() {
        assertThat(entities.all()).isNotEmpty();
        var soft = new SoftAssertions();
        entities.all()
                .forEach(type -> soft.check(() -> assertThatCode(() -> entities.first(type))
                        .as(type.getName())
                        .doesNotThrowAnyException()));
        soft.assertAll();
    }

    /** Without it lazy references load at once and changes are found by comparing every field. */
    @Test
    void everyEntityIsWoven() {
        assertThat(entities.all()).allSatisfy(type -> assertThat(
                        Arrays.stream(type.getInterfaces()).map(Class::getSimpleName))
                .contains("PersistenceWeaved"));
    }
}
