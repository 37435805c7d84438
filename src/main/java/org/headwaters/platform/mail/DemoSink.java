package org.headwaters.platform.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.clockwork.OwnTransaction;

/**
 * The demonstration's mail server: on the loopback address, on a port that the system picks, reached over real SMTP. It
 * opens when the first letter is sent and keeps each message for the administrator's page. Elsewhere there is none.
 */
@ApplicationScoped
class DemoSink {
    private static final Logger LOG = Logger.getLogger(DemoSink.class.getName());
    private static final int PATIENCE_MILLIS = 30_000;

    @Inject
    @ConfigProperty(name = "demo", defaultValue = "false")
    private boolean demo;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private DemoMails mails;

    @Inject
    private OwnTransaction transaction;

    private ServerSocket door;

    @PostConstruct
    void open() {
        if (demo) {
            try {
                door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            } catch (IOException noPort) {
                throw new UncheckedIOException(noPort);
            }
            threads.execute(this::welcome);
        }
    }

    @PreDestroy
    void close() {
        if (door != null) {
            try {
                door.close();
            } catch (IOException alreadyShut) {
                LOG.log(Level.FINE, "The sink was shut already", alreadyShut);
            }
        }
    }

    Optional<Integer> port() {
        return Optional.ofNullable(door).map(ServerSocket::getLocalPort);
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                threads.execute(() -> talk(guest));
            } catch (IOException shut) {
                LOG.log(Level.FINE, "The sink is shut", shut);
            }
        }
    }

    private void talk(Socket guest) {
        try (guest) {
            guest.setSoTimeout(PATIENCE_MILLIS);
            new SmtpTalk(guest.getInputStream(), guest.getOutputStream(), this::keep).talk();
        } catch (IOException gone) {
            LOG.log(Level.FINE, "A conversation broke off", gone);
        }
    }

    private void keep(String sender, List<String> recipients, byte[] message) {
        transaction.run(() -> mails.keep(sender, recipients, message));
    }
}
