package org.headwaters.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of the network, read from {@code db/demo}. Lines that begin with # are for whoever edits the files. */
final class Material {
    private static final String FOLDER = "db/demo/";

    private final Map<String, List<String>> files = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, List<Row>> rows = new HashMap<>();

    List<String> lines(String file) {
        return content(file).stream().filter(line -> !line.isBlank()).toList();
    }

    /** Words parted by blanks. */
    List<String> words(String file) {
        return words.computeIfAbsent(file, name -> lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .toList());
    }

    /** One row a line, its cells parted by bars; empty ones are kept. */
    List<Row> rows(String file) {
        return rows.computeIfAbsent(
                file,
                name -> lines(name).stream().map(line -> new Row(cells(line))).toList());
    }

    /** Paragraphs of {@code key: value}, parted by empty lines. */
    List<Map<String, String>> blocks(String file) {
        var blocks = new ArrayList<Map<String, String>>();
        Map<String, String> block = new LinkedHashMap<>();
        for (var line : content(file)) {
            if (line.isBlank()) {
                block = new LinkedHashMap<>();
            } else {
                if (block.isEmpty()) {
                    blocks.add(block);
                }
                var colon = line.indexOf(':');
                block.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return blocks;
    }

    static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private List<String> content(String file) {
        return files.computeIfAbsent(file, Material::read);
    }

    private static List<String> read(String file) {
        var stream = Material.class.getClassLoader().getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException("The demonstration lacks " + FOLDER + file);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One row of a file. */
    record Row(List<String> cells) {
        String text(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean has(int column) {
            return !text(column).isEmpty();
        }

        int number(int column) {
            return Integer.parseInt(text(column));
        }
    }
}
