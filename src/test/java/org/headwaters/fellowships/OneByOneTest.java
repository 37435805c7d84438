package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneByOneTest {
    @Test
    void aStepThatFails_takesNoOtherAlong_andIsToldAtTheEnd() {
        var done = new ArrayList<String>();
        var steps = new OneByOne();
        steps.each(List.of("first", "poison", "last"), one -> {
            if (one.equals("poison")) {
                throw new IllegalStateException(one);
            }
            done.add(one);
        });
        steps.each(List.of("of another kind"), done::add);
        assertThat(done).containsExactly("first", "last", "of another kind");
        assertThatThrownBy(steps::done).hasMessage("poison");
    }

    @Test
    void whereNothingFails_nothingIsTold() {
        var steps = new OneByOne();
        steps.each(List.of("one"), one -> {});
        steps.done();
    }
}
