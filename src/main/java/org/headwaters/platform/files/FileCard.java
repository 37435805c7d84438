package org.headwaters.platform.files;

import java.time.Instant;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;
import org.headwaters.platform.SubjectRef;

/** What one knows of a kept file without opening it; {@code size} in bytes, {@code sha256} in hex. */
@Published
public record FileCard(
        FileId id, SubjectRef subject, String name, String type, long size, String sha256, PersonId by, Instant at) {

    public String link() {
        return "/files/" + id.value();
    }
}
