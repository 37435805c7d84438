package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.headwaters.platform.Caller;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.files.FileCard;
import org.headwaters.platform.files.FileGuard;
import org.headwaters.platform.files.Files;

/** The picture of a prototype, for those outside its team: whoever was asked what it is worth, and fellows of its cohort. */
@ApplicationScoped
class Pictures implements FileGuard {
    @Inject
    Files files;

    @Inject
    ShownByLink link;

    @Inject
    PeerDoor peers;

    Optional<FileCard> of(Prototype prototype) {
        return files.of(prototype.subject()).stream()
                .filter(card -> card.type().startsWith("image/"))
                .findFirst();
    }

    @Override
    public String kind() {
        return Prototype.KIND;
    }

    @Override
    public boolean mayRead(SubjectRef subject, Caller caller) {
        return link.isShown(subject)
                || caller.isSignedIn() && peers.mayLook(subject.reference().replaceFirst("/.*", ""));
    }
}
