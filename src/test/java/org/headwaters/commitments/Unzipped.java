package org.headwaters.commitments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** All words of a workbook, whatever sheet they are on; of what is no workbook none. */
final class Unzipped {
    private Unzipped() {}

    static String text(byte[] bytes) throws IOException {
        var file = Files.createTempFile("book", ".zip");
        try {
            Files.write(file, bytes);
            return read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static String read(java.nio.file.Path file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry :
                    zip.stream().filter(one -> one.getName().startsWith("xl/")).toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (ZipException none) {
            return "";
        }
        return text.toString();
    }
}
