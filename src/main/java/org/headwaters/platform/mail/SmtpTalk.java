package org.headwaters.platform.mail;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The server's side of one SMTP conversation (RFC 5321), as much of it as taking mail in needs. */
class SmtpTalk {
    private static final int LONGEST_LINE = 4_096;
    private static final int LARGEST = 10 * 1024 * 1024;

    private final InputStream in;
    private final OutputStream out;
    private final Taker taker;

    private String sender = "";
    private final List<String> recipients = new ArrayList<>();

    /** Whoever keeps what came; an exception is answered with a refusal for now. */
    interface Taker {
        void take(String sender, List<String> recipients, byte[] message);
    }

    SmtpTalk(InputStream in, OutputStream out, Taker taker) {
        this.in = new BufferedInputStream(in);
        this.out = new BufferedOutputStream(out);
        this.taker = taker;
    }

    void talk() throws IOException {
        say("220 headwaters demonstration");
        for (var line = line(); line != null; line = line()) {
            var verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO", "HELO", "NOOP" -> say("250 OK");
                case "MAIL" -> {
                    reset();
                    sender = address(line);
                    say("250 OK");
                }
                case "RCPT" -> {
                    recipients.add(address(line));
                    say("250 OK");
                }
                case "DATA" -> data();
                case "RSET" -> {
                    reset();
                    say("250 OK");
                }
                case "QUIT" -> {
                    say("221 Bye");
                    return;
                }
                default -> say("502 Not known here");
            }
        }
    }

    private void data() throws IOException {
        if (recipients.isEmpty()) {
            say("503 To whom?");
            return;
        }
        say("354 Go on");
        var message = new ByteArrayOutputStream();
        for (var line = bytes(); !isLoneDot(line); line = bytes()) {
            int skip = line.length > 0 && line[0] == '.' ? 1 : 0;
            message.write(line, skip, line.length - skip);
            message.write('\r');
            message.write('\n');
            if (message.size() > LARGEST) {
                throw new IOException("A message larger than the sink takes");
            }
        }
        keep(message.toByteArray());
    }

    private void keep(byte[] message) throws IOException {
        try {
            taker.take(sender, List.copyOf(recipients), message);
            say("250 Kept");
        } catch (RuntimeException notKept) {
            say("451 Not kept, try again");
        }
        reset();
    }

    private void reset() {
        sender = "";
        recipients.clear();
    }

    private static boolean isLoneDot(byte[] line) {
        return line.length == 1 && line[0] == '.';
    }

    private static String address(String line) {
        int from = line.indexOf('<');
        int to = line.indexOf('>', from);
        return from < 0 || to < 0 ? "" : line.substring(from + 1, to);
    }

    private void say(String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private String line() throws IOException {
        var line = bytesOrNull(LONGEST_LINE);
        return line == null ? null : new String(line, StandardCharsets.UTF_8).strip();
    }

    private byte[] bytes() throws IOException {
        var line = bytesOrNull(LARGEST);
        if (line == null) {
            throw new IOException("The line broke amid a message");
        }
        return line;
    }

    private byte[] bytesOrNull(int longest) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                return null;
            }
            line.write(b);
            if (line.size() > longest) {
                throw new IOException("A line without end");
            }
        }
        var read = line.toByteArray();
        int length = read.length > 0 && read[read.length - 1] == '\r' ? read.length - 1 : read.length;
        return Arrays.copyOf(read, length);
    }
}
