package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final String OLD = key(1);
    private static final String NEW = key(2);

    @Test
    void whatIsSealed_isOpenedForTheSame_andNamesNothing() {
        var vault = vault(OLD);
        var sealed = vault.seal("DE89370400440532013000", "payee/7");
        assertThat(sealed.text()).doesNotContain("DE89");
        assertThat(vault.open(sealed, "payee/7")).isEqualTo("DE89370400440532013000");
    }

    @Test
    void movedToAnotherRow_itDoesNotOpen() {
        var vault = vault(OLD);
        var sealed = vault.seal("DE89370400440532013000", "payee/7");
        assertThatThrownBy(() -> vault.open(sealed, "payee/8")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneChangedBit_isNoticed() {
        var vault = vault(OLD);
        var sealed = vault.seal("DE89370400440532013000", "payee/7");
        var bytes = Base64.getDecoder().decode(sealed.text());
        bytes[20] ^= 1;
        var changed = new Sealed(sealed.key(), Base64.getEncoder().encodeToString(bytes));
        assertThatThrownBy(() -> vault.open(changed, "payee/7")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameText_isSealedEachTimeAnotherWay() {
        var vault = vault(OLD);
        var seen = new HashSet<String>();
        for (var i = 0; i < 1_000; i++) {
            seen.add(vault.seal("the same", "payee/7").text());
        }
        assertThat(seen).hasSize(1_000);
    }

    @Test
    void theNewestKeySeals_andTheOldOneStillOpens() {
        var before = vault(OLD).seal("DE89", "payee/7");
        var both = vault(NEW + ", " + OLD);
        assertThat(both.open(before, "payee/7")).isEqualTo("DE89");
        var after = both.seal("DE89", "payee/7");
        assertThat(after.key()).isNotEqualTo(before.key());
        assertThat(vault(NEW).opens(after)).isTrue();
        assertThat(vault(NEW).opens(before)).isFalse();
        assertThatThrownBy(() -> vault(NEW).open(before, "payee/7")).hasMessageContaining("otherKey");
    }

    @Test
    void withoutAKey_orWithOneThatIsNone_itIsShut() {
        for (var none : new String[] {null, "", "short", Base64.getEncoder().encodeToString(new byte[16])}) {
            var vault = vault(none);
            assertThat(vault.isOpen()).isFalse();
            assertThatThrownBy(() -> vault.seal("x", "payee/7")).isInstanceOf(Refusal.class);
        }
    }

    private static Vault vault(String keys) {
        var vault = new Vault();
        vault.configured = Optional.ofNullable(keys);
        return vault;
    }

    private static String key(int fill) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
