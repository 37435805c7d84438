package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.files.FileGuard;
import org.headwaters.platform.files.FileId;
import org.headwaters.platform.files.Files;

/** Organisations' logos, one at a time. A partner's is public like its name; another's is for those who may write it. */
@ApplicationScoped
class Logos implements FileGuard {
    private static final String KIND = "organisation-logo";
    private static final long LARGEST = 1024L * 1024;

    @Inject
    Organisations organisations;

    @Inject
    Signing signing;

    @Inject
    Files files;

    /** Where the picture is, null without one. */
    static String link(Organisation organisation) {
        return organisation.getLogo() == null ? null : "/files/" + organisation.getLogo();
    }

    /** Keeps it in place of the one before, or refuses what is no picture. */
    void keep(Organisation organisation, String name, InputStream bytes) {
        remove(organisation);
        var subject = subject(organisation);
        var id = files.keep(subject, name, bytes, LARGEST);
        var picture = files.of(subject).stream()
                .anyMatch(card -> card.id().equals(id) && card.type().startsWith("image/"));
        if (!picture) {
            throw new Refusal("network.refused.logo.picture");
        }
        organisation.show(id.value());
    }

    void remove(Organisation organisation) {
        if (organisation.getLogo() != null) {
            files.remove(new FileId(organisation.getLogo()));
            organisation.show(null);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(SubjectRef subject, Caller caller) {
        return organisations
                .byReference(subject.reference())
                .filter(found -> Standing.PARTNERS.contains(found.getStanding())
                        || signing.hand().mayRead(found))
                .isPresent();
    }

    private static SubjectRef subject(Organisation organisation) {
        return new SubjectRef(KIND, organisation.getReference());
    }
}
