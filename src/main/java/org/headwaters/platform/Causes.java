package org.headwaters.platform;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;

/** Finds what really happened below the wrappers that containers put around it. */
@Published
public final class Causes {
    private static final int DEEPEST = 20;

    private Causes() {}

    /** The first of this type from the outside in. */
    public static <T extends Throwable> Optional<T> find(Class<T> type, Throwable failure) {
        var present = failure;
        for (int depth = 0; present != null && depth < DEEPEST; depth++) {
            if (type.isInstance(present)) {
                return Optional.of(type.cast(present));
            }
            present = present.getCause();
        }
        return Optional.empty();
    }

    /**
     * What a rule said; also what the database found at the end of a transaction, when somebody else had changed the same
     * row meanwhile: to the caller both are the same stale version.
     */
    public static Optional<Refusal> refusal(Throwable failure) {
        return find(Refusal.class, failure)
                .or(() -> find(OptimisticLockException.class, failure).map(collision -> StaleVersion.collided()));
    }

    /** The caller's role does not reach; told like something that does not exist. */
    public static boolean isForbidden(Throwable failure) {
        return find(EJBAccessException.class, failure).isPresent();
    }
}
