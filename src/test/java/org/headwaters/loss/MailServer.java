package org.headwaters.loss;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes every letter, and once takes one and does not say so, until its sender is gone. */
final class MailServer implements AutoCloseable {
    /** A letter that is here, whatever its sender knows of it. */
    record Taken(String id, String to) {}

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final String silentOn;
    private volatile boolean silent;
    private boolean wasSilent;

    /** @param silentOn the address whose first letter gets no answer */
    MailServer(String silentOn) throws IOException {
        this.silentOn = silentOn;
        var thread = new Thread(this::serve, "mail server");
        thread.setDaemon(true);
        thread.start();
    }

    String port() {
        return String.valueOf(door.getLocalPort());
    }

    /** A sender waits for a word that it will not get. */
    boolean isSilent() {
        return silent;
    }

    List<Taken> taken(String addressEnd) {
        return taken.stream().filter(letter -> letter.to().endsWith(addressEnd)).toList();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var guest = door.accept()) {
                talk(guest);
            } catch (IOException gone) {
                silent = false;
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
        var to = "";
        say(guest, "220 mail");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT TO:<")) {
                to = line.substring("RCPT TO:<".length(), line.indexOf('>'));
            }
            if (line.equals("DATA")) {
                say(guest, "354 Go on");
                taken.add(new Taken(idOf(in), to));
                if (to.equals(silentOn) && !wasSilent) {
                    wasSilent = true;
                    silent = true;
                    in.readLine();
                    silent = false;
                    return;
                }
            }
            say(guest, line.equals("QUIT") ? "221 Bye" : "250 OK");
        }
    }

    private static String idOf(BufferedReader in) throws IOException {
        var id = "";
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("It ended amid a letter");
            }
            if (line.startsWith("Message-ID:")) {
                id = line;
            }
        }
        return id;
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
