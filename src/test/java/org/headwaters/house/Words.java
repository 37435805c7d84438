package org.headwaters.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The message files of one folder: which keys each file has, in which language. */
final class Words {
    private static final Pattern REFUSAL = Pattern.compile("new Refusal\\(\\s*\"([^\"]+)\"");
    private static final Pattern LINE = Pattern.compile("^\\s*([^#!\\s=:][^\\s=:]*)\\s*[=:]");

    private final Path folder;
    private final Map<String, Properties> files = new TreeMap<>();

    Words(Path folder) {
        this.folder = folder;
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.list(folder)) {
            paths.filter(p -> p.toString().endsWith(".properties")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        Properties room = files.get(key.replaceAll("\\..*", ""));
        return room != null && room.containsKey(key);
    }

    /** Keys that do not begin with the name of their file, or stand in one file twice. */
    List<String> misplaced() {
        List<String> complaints = new ArrayList<>();
        files.forEach((name, keys) -> {
            String room = name.replaceAll("_.*", "");
            keys.stringPropertyNames().stream()
                    .filter(key -> !key.startsWith(room + "."))
                    .forEach(key -> complaints.add(name + ": " + key + " belongs to another file"));
            Set<String> seen = new HashSet<>();
            for (String line : lines(name)) {
                Matcher key = LINE.matcher(line);
                if (key.find() && !seen.add(key.group(1))) {
                    complaints.add(name + ": " + key.group(1) + " stands twice");
                }
            }
        });
        return complaints;
    }

    /** Keys that one language has and English has not, or the other way round. */
    List<String> outOfStep() {
        List<String> complaints = new ArrayList<>();
        files.forEach((name, keys) -> {
            if (name.contains("_")) {
                Set<String> english = english(name);
                Set<String> theirs = keys.stringPropertyNames();
                english.stream().filter(k -> !theirs.contains(k)).forEach(k -> complaints.add(name + " lacks " + k));
                theirs.stream()
                        .filter(k -> !english.contains(k))
                        .forEach(k -> complaints.add(name + " has " + k + " alone"));
            }
        });
        return complaints;
    }

    /** Sentences that refusals in these Java sources promise and nobody wrote. */
    List<String> unwrittenRefusals(Path sources) {
        List<String> complaints = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(sources)) {
            paths.filter(p -> p.toString().endsWith(".java")).forEach(p -> {
                Matcher refusal = REFUSAL.matcher(text(p));
                while (refusal.find()) {
                    if (!refusal.group(1).endsWith(".") && !has(refusal.group(1))) {
                        complaints.add(p.getFileName() + ": no text " + refusal.group(1));
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return complaints;
    }

    private Set<String> english(String name) {
        Properties english = files.get(name.replaceAll("_.*", ""));
        return english == null ? Set.of() : english.stringPropertyNames();
    }

    private List<String> lines(String name) {
        return text(folder.resolve(name + ".properties")).lines().toList();
    }

    private void read(Path path) {
        Properties keys = new Properties();
        try (var reader = Files.newBufferedReader(path)) {
            keys.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put(path.getFileName().toString().replace(".properties", ""), keys);
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
