package org.headwaters.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideTest {
    private static final Outside OPEN = new Outside(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.5.4",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "192.0.0.8",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "::ffff:0:127.0.0.1",
                "2001:0:7f00:1::1"
            })
    void anAddressInside_isNotSentTo(String host) throws Exception {
        assertThat(Outside.isInside(InetAddress.getByName(host))).isTrue();
        var written = host.contains(":") ? "[" + host + "]" : host;
        assertRefused("https://" + written + "/hook", "platform.refused.webhook.inside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:2800:220:1::1"})
    void anAddressOfTheOpenInternet_is(String host) throws Exception {
        assertThat(Outside.isInside(InetAddress.getByName(host))).isFalse();
        var written = host.contains(":") ? "[" + host + "]" : host;
        assertThat(OPEN.require("https://" + written + "/hook?a=1")).hasHost(written);
        assertRefused("http://" + written + "/hook", "platform.refused.webhook.https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://2130706433/", "https://0x7f000001/", "https://127.1/", "https://localhost/"})
    void anAddressInside_isKnownInEveryWriting(String address) {
        assertThatThrownBy(() -> OPEN.require(address)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hook",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "https://",
                "https://me:pw@8.8.8.8/",
                "https://8.8.8.8/#part",
                "https://8.8.8.8/a b",
                "javascript:alert(1)"
            })
    void whatIsNoAddress_isSaidToBeNone(String address) {
        assertRefused(address, "platform.refused.webhook.address");
    }

    @Test
    void whereTheConfigurationAllowsIt_aHostInsideMayHear_alsoByHttp() {
        assertThat(new Outside(true).require("http://127.0.0.1:9/hook")).hasHost("127.0.0.1");
        assertThatThrownBy(() -> new Outside(true).require("http://8.8.8.8/hook"))
                .isInstanceOf(Refusal.class);
    }

    private static void assertRefused(String address, String key) {
        assertThatThrownBy(() -> OPEN.require(address)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
