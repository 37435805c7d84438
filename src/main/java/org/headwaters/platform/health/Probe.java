package org.headwaters.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks the database one small question and does not wait long for the answer. */
@ApplicationScoped
class Probe {
    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "jdbc/app")
    private DataSource database;

    /** True when the answer is the number one; false as well when there is no answer. */
    boolean finds(String question) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (var answer = statement.executeQuery(question)) {
                return answer.next() && answer.getInt(1) == 1;
            }
        } catch (SQLException away) {
            return false;
        }
    }
}
