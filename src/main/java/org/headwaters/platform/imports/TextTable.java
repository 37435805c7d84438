package org.headwaters.platform.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headwaters.platform.CsvRows;
import org.headwaters.platform.Refusal;

/**
 * Text of unknown encoding. A mark at its beginning says which; without one it is UTF-8 where it can be, else the western
 * code page of Windows. Lines are looked at one by one: where some are the one and some the other, the fewer are garbled.
 */
final class TextTable {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private final List<byte[]> lines = new ArrayList<>();
    private final Set<Integer> unicode = new HashSet<>();
    private final Set<Integer> western = new HashSet<>();
    private final Set<Integer> neither = new HashSet<>();

    private TextTable() {}

    static Table read(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new TextTable().byLines(bytes, 3);
        }
        var wide = wide(bytes);
        if (wide.isPresent()) {
            return whole(bytes, wide.get());
        }
        for (var b : bytes) {
            if (b == 0) {
                throw new Refusal("platform.import.refused.noText");
            }
        }
        return new TextTable().byLines(bytes, 0);
    }

    /** Sixteen bits a letter, by its mark or, in western text, by every other byte being none. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        var even = 0;
        var odd = 0;
        var most = Math.min(bytes.length, SAMPLE);
        for (var at = 0; at < most; at++) {
            if (bytes[at] == 0) {
                even += at % 2 == 0 ? 1 : 0;
                odd += at % 2;
            }
        }
        if (odd > most / 4 && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > most / 4 && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Table whole(byte[] bytes, Charset charset) {
        var text = strictly(bytes, charset).orElseThrow(() -> new Refusal("platform.import.refused.noText"));
        return Table.of(CsvRows.of(text.replace("\r\n", "\n").replace('\r', '\n')), Set.of(), Set.of());
    }

    private Table byLines(byte[] bytes, int from) {
        split(bytes, from);
        var text = new StringBuilder();
        for (var number = 1; number <= lines.size(); number++) {
            text.append(decoded(lines.get(number - 1), number)).append('\n');
        }
        var strange = new HashSet<>(neither);
        if (from > 0 || !unicode.isEmpty() && unicode.size() >= western.size()) {
            strange.addAll(western);
        } else if (!unicode.isEmpty()) {
            strange.addAll(unicode);
        }
        var rows = CsvRows.of(text.toString());
        return Table.of(rows, begun(rows, strange), Set.of());
    }

    private String decoded(byte[] line, int number) {
        var plain = true;
        for (var b : line) {
            plain &= b >= 0;
        }
        if (plain) {
            return new String(line, StandardCharsets.US_ASCII);
        }
        var text = strictly(line, StandardCharsets.UTF_8);
        if (text.isPresent()) {
            unicode.add(number);
            return text.get();
        }
        var other = strictly(line, WESTERN);
        (other.isPresent() ? western : neither).add(number);
        return other.orElseGet(() -> new String(line, WESTERN));
    }

    /** The rows that hold one of these lines, by the line where each begins. */
    private static Set<Integer> begun(List<CsvRows.Row> rows, Set<Integer> strange) {
        var begun = new HashSet<Integer>();
        for (var line : strange) {
            rows.stream()
                    .mapToInt(CsvRows.Row::line)
                    .filter(begin -> begin <= line)
                    .max()
                    .ifPresent(begun::add);
        }
        return begun;
    }

    /** Every system ends its lines otherwise. */
    private void split(byte[] bytes, int from) {
        var begin = from;
        for (var at = from; at < bytes.length; at++) {
            if (bytes[at] == '\n' || bytes[at] == '\r') {
                lines.add(Arrays.copyOfRange(bytes, begin, at));
                at += bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n' ? 1 : 0;
                begin = at + 1;
            }
        }
        if (begin < bytes.length) {
            lines.add(Arrays.copyOfRange(bytes, begin, bytes.length));
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (var at = 0; at < with.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != with[at]) {
                return false;
            }
        }
        return true;
    }
}
