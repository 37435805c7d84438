package org.headwaters.platform.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * The version in the address of every style sheet, script and font: a checksum of their contents. Browsers may keep them
 * for a year, two servers of one release agree, and a changed file is fetched at once.
 */
@Named
@ApplicationScoped
public class Assets {
    @Inject
    ServletContext context;

    private String version;

    @PostConstruct
    void sum() {
        var sum = new CRC32();
        add("/resources/", sum);
        version = Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    public String getVersion() {
        return version;
    }

    private void add(String path, CRC32 sum) {
        if (path.endsWith("/")) {
            new TreeSet<>(context.getResourcePaths(path)).forEach(inner -> add(inner, sum));
            return;
        }
        try (var file = context.getResourceAsStream(path)) {
            sum.update(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
