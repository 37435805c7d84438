package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.files.FileGuard;
import org.headwaters.platform.files.Files;
import org.headwaters.platform.text.Typed;

/**
 * The pictures of reports, one at a time: its partners and the desk see it, like the report. A picture shows people, so it
 * is never public, and what is replaced is gone.
 */
@ApplicationScoped
class GrantPictures implements FileGuard {
    private static final String KIND = "grant-report";
    private static final long LARGEST = 5L * 1024 * 1024;

    private static final Set<Seat> SEES = EnumSet.of(Seat.APPLICANT, Seat.STAFF);

    @Inject
    Applications applications;

    @Inject
    StaffDoor door;

    @Inject
    Files files;

    /** Keeps it in place of the one before, or refuses what is no picture. */
    String keep(String reference, String name, InputStream bytes) {
        remove(reference);
        var subject = new SubjectRef(KIND, reference);
        var id = files.keep(subject, name, bytes, LARGEST);
        var picture = files.of(subject).stream()
                .anyMatch(card -> card.id().equals(id) && card.type().startsWith("image/"));
        if (!picture) {
            throw new Refusal("grants.refused.grant.picture");
        }
        return id.value();
    }

    void remove(String reference) {
        files.of(new SubjectRef(KIND, reference)).forEach(card -> files.remove(card.id()));
    }

    String words(String typed) {
        return Typed.line(typed, Typed.LONGEST_LINE).strip();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(SubjectRef subject, Caller caller) {
        return caller.isSignedIn()
                && applications
                        .find(subject.reference())
                        .filter(application -> SEES.contains(door.seatOf(application)))
                        .isPresent();
    }
}
