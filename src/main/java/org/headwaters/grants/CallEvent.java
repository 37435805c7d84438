package org.headwaters.grants;

import java.time.Instant;
import java.util.List;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/** What happened to a call, in the past tense. */
sealed interface CallEvent {

    String reference();

    PersonId by();

    Instant at();

    default SubjectRef subject() {
        return new SubjectRef("call", reference());
    }

    record Made(String reference, PersonId by, Instant at, String from) implements CallEvent {}

    record Changed(String reference, PersonId by, Instant at, CallTerms before, CallTerms after) implements CallEvent {}

    record Published(String reference, PersonId by, Instant at) implements CallEvent {}

    /** The questions or kinds of cost of the version that is being written were worded anew. */
    record Worded(String reference, PersonId by, Instant at, FormTerms before, FormTerms after) implements CallEvent {}

    record VersionBegun(String reference, PersonId by, Instant at, int number) implements CallEvent {}

    /** @param was what nobody but officers has seen */
    record VersionDropped(String reference, PersonId by, Instant at, FormTerms was) implements CallEvent {}

    /** @param carried the drafts that now answer the new questions, with whoever started them */
    record QuestionsReplaced(String reference, String title, PersonId by, Instant at, int number, List<Carried> carried)
            implements CallEvent {}

    record Carried(String application, PersonId startedBy) {}
}
