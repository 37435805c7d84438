package org.headwaters.fellowships.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;

class WrongFieldsTest {
    private final WrongFields fields = new WrongFields();

    @Test
    void choosingNobody_isRefusedAtItsField_andNoMissingPage() {
        assertThatThrownBy(() -> SentAnswers.chosen(""))
                .isExactlyInstanceOf(Refusal.class)
                .hasMessageContaining("fellowships.refused.person");
        assertThatThrownBy(() -> SentAnswers.named(" "))
                .isExactlyInstanceOf(Refusal.class)
                .hasMessageContaining("fellowships.refused.partner");
        assertThat(SentAnswers.chosen("42").value()).isEqualTo(42);
        assertThat(fields.tell(new Told(), () -> SentAnswers.chosen(""), key -> "going"))
                .isFalse();
        assertThat(fields.of("going")).isEqualTo("fellowships.refused.person");
        assertThat(fields.of("goingWhy")).isEmpty();
        assertThat(fields.within("go")).isTrue();
        assertThat(fields.within("lead")).isFalse();
    }

    @Test
    void whatDoesNotExist_staysAMissingPage() {
        var missing = new NotFound("person");
        assertThatThrownBy(() -> new SentAnswers().refused(missing, key -> "going"))
                .isSameAs(missing);
    }

    /** Says the key in place of its sentence, for there is no page around it. */
    private static final class Told extends SentAnswers {
        @Override
        Left refused(RuntimeException failed, UnaryOperator<String> field) {
            var key = ((Refusal) failed).key();
            return new Left(Map.of(), Map.of(field.apply(key), key));
        }
    }
}
