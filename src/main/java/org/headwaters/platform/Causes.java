package org.headwaters.platform;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Finds what really happened below the wrappers that containers put around it. */
@Published
public final class Causes {
    private static final int DEEPEST = 20;

    /** SQL states by which a database ends one of two transactions that wait for each other: PostgreSQL's own, and SQL's. */
    private static final Set<String> CROSSED = Set.of("40P01", "40001");

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
     * What a rule said; also what the database found, when somebody else had changed the same row meanwhile, or held it and
     * waited for one that the caller holds: to the caller all of them are the same stale version.
     */
    public static Optional<Refusal> refusal(Throwable failure) {
        return find(Refusal.class, failure)
                .or(() -> find(OptimisticLockException.class, failure).map(collision -> StaleVersion.collided()))
                .or(() -> find(SQLException.class, failure)
                        .filter(ended -> CROSSED.contains(String.valueOf(ended.getSQLState())))
                        .map(ended -> StaleVersion.collided()));
    }

    /** The caller's role does not reach; told like something that does not exist. */
    public static boolean isForbidden(Throwable failure) {
        return find(EJBAccessException.class, failure).isPresent();
    }
}
