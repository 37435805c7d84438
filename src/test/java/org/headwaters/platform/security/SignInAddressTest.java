package org.headwaters.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/my", "/grants/application?ref=CG-2026-0042", "/review/case?ref=A&x=%2Fb#reviews"})
    void aPathOfThisHouse_isTheWayBack(String to) {
        assertThat(SignInAddress.inside(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.test/my",
                "/\\evil.test",
                "\\\\evil.test",
                "https://evil.test",
                "javascript:alert(1)",
                "my",
                " /my",
                "/my\r\nSet-Cookie: a=b",
                "/ /evil.test",
                "/..//evil.test",
                "/my/../../x",
                "/./my",
                "/a//b",
                "/%2e%2e//evil.test",
                "/%zz",
                "/\t/evil.test",
                "/my\\..\\x",
                "/signin?to=/signin",
                "/signout",
                "/signin",
                "/welcome?link=x",
                "/forgot"
            })
    void everythingElse_leadsHome(String to) {
        assertThat(SignInAddress.inside(to)).isEqualTo("/my");
    }

    @Test
    void anEndlessAddress_leadsHome() {
        assertThat(SignInAddress.inside("/" + "a".repeat(3_000))).isEqualTo("/my");
    }

    @Test
    void theWayBack_isEncodedWhole() {
        assertThat(SignInAddress.leadingBackTo("/grants/queue", "stage=IN REVIEW&q=a%26b"))
                .isEqualTo("/signin?to=%2Fgrants%2Fqueue%3Fstage%3DIN+REVIEW%26q%3Da%2526b");
    }
}
