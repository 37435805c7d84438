package org.headwaters.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class SenderTest {

    @Test
    void whyNothingArrived_isSaidInWordsThatAnAdministratorReads() throws Exception {
        var sender = new Sender();
        sender.clock = Clock.systemUTC();
        sender.seconds = 1;
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> send(sender, silent.getLocalPort()))
                    .isInstanceOf(Sender.NoAnswer.class)
                    .hasNoCause()
                    .hasMessage("no answer in 1 seconds");
            silent.close();
            assertThatThrownBy(() -> send(sender, silent.getLocalPort())).hasMessage("no connection");
        }
        try (var program = new Receiver(number -> 204)) {
            assertThat(sender.send(URI.create(program.address()), "secret", "e-1", "grants.told", "{}"))
                    .isEqualTo(204);
        }
    }

    private static void send(Sender sender, int port) {
        sender.send(URI.create("http://127.0.0.1:" + port + "/hook"), "secret", "e-1", "grants.told", "{}");
    }
}
