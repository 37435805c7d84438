package org.headwaters.platform.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may what, as the lists beside the tests say it: one line per method, page or address, then its roles, {@code
 * everyone} or {@code signed-in}. What is not on its list fails the build, so nobody adds a door without saying for whom.
 */
public final class Permissions {
    public static final String EVERYONE = "everyone";
    public static final String SIGNED_IN = "signed-in";

    private final Map<String, Set<String>> allowed = new LinkedHashMap<>();

    private Permissions() {}

    public static Permissions read(String list) {
        Permissions permissions = new Permissions();
        try (InputStream in = Permissions.class.getResourceAsStream("/roles/" + list)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(permissions::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return permissions;
    }

    public Map<String, Set<String>> all() {
        return allowed;
    }

    /** @param role null for a stranger */
    public boolean mayUse(String what, String role) {
        Set<String> roles = allowed.getOrDefault(what, Set.of());
        return roles.contains(EVERYONE) || role != null && (roles.contains(SIGNED_IN) || roles.contains(role));
    }

    public static String line(String what, Set<String> roles) {
        return what + " = " + String.join(" ", new TreeSet<>(roles));
    }

    private void add(String line) {
        int parts = line.lastIndexOf(" = ");
        String what = line.substring(0, parts).strip();
        Set<String> roles =
                new TreeSet<>(List.of(line.substring(parts + 3).strip().split("\\s+")));
        if (allowed.put(what, roles) != null) {
            throw new IllegalStateException("twice on the list: " + what);
        }
    }
}
