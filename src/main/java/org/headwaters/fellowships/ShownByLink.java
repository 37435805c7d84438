package org.headwaters.fellowships;

import jakarta.enterprise.context.RequestScoped;
import org.headwaters.platform.SubjectRef;

/** What a personal link has opened within the present request: its prototype's picture may be read, and nothing longer. */
@RequestScoped
class ShownByLink {
    private SubjectRef shown;

    void show(SubjectRef prototype) {
        shown = prototype;
    }

    boolean isShown(SubjectRef prototype) {
        return prototype.equals(shown);
    }
}
