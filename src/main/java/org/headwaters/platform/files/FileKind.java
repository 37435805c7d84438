package org.headwaters.platform.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that are taken: what a reader can open without running anything. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    TEXT("text/plain", "txt", "csv", "md"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp");

    private final String type;
    private final Set<String> endings;

    FileKind(String type, String... endings) {
        this.type = type;
        this.endings = Set.of(endings);
    }

    String type() {
        return type;
    }

    boolean isPacked() {
        return ordinal() >= WORD.ordinal();
    }

    static Optional<FileKind> byEnding(String ending) {
        return Arrays.stream(values()).filter(k -> k.endings.contains(ending)).findFirst();
    }
}
