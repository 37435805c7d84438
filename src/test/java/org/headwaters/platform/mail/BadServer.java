package org.headwaters.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A mail server that goes wrong at one point of each conversation, in the way a test wants. */
final class BadServer implements AutoCloseable {
    enum Way {
        REFUSES_FOR_EVER,
        REFUSES_FOR_NOW,
        REFUSES_THE_MESSAGE,
        HANGS,
        DIES_AMID_DATA,
        DIES_AFTER_TAKING
    }

    private final ServerSocket door;
    private final Way way;
    private final List<String> headersSeen = Collections.synchronizedList(new ArrayList<>());

    BadServer(Way way) {
        this.way = way;
        try {
            door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "bad mail server");
        thread.setDaemon(true);
        thread.start();
    }

    SmtpServer server() {
        return new SmtpServer("127.0.0.1", door.getLocalPort(), "none", null, "", "network.example", 300);
    }

    /** The Message-ID lines of what was sent, whole or in part. */
    List<String> messageIds() {
        return headersSeen.stream()
                .filter(line -> line.startsWith("Message-ID:"))
                .toList();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var guest = door.accept()) {
                talk(guest);
            } catch (IOException gone) {
                continue;
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
        say(guest, "220 bad");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT") && way == Way.REFUSES_FOR_EVER) {
                say(guest, "550 5.1.1 No such mailbox");
            } else if (line.startsWith("RCPT") && way == Way.REFUSES_FOR_NOW) {
                say(guest, "452 4.2.2 Mailbox full");
            } else if (line.startsWith("RCPT") && way == Way.HANGS) {
                in.readLine();
                return;
            } else if (line.startsWith("DATA")) {
                if (!data(guest, in)) {
                    return;
                }
            } else {
                say(guest, line.startsWith("QUIT") ? "221 Bye" : "250 OK");
            }
        }
    }

    /** False when the server died on it. */
    private boolean data(Socket guest, BufferedReader in) throws IOException {
        say(guest, "354 Go on");
        int lines = 0;
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            headersSeen.add(line);
            if (way == Way.DIES_AMID_DATA && ++lines > 6) {
                return false;
            }
        }
        if (way == Way.DIES_AFTER_TAKING) {
            return false;
        }
        say(guest, way == Way.REFUSES_THE_MESSAGE ? "554 5.7.1 Looks like spam" : "250 Taken");
        return true;
    }

    private static void say(Socket guest, String answer) throws IOException {
        guest.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        guest.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
