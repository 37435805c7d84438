package org.headwaters.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import java.time.Clock;
import org.headwaters.platform.Caller;
import org.headwaters.platform.text.Dates;

/** Gives views the reader's dates: <code>#{when.deadline(call.closes())}</code>. */
@RequestScoped
class When {

    @Produces
    @Named("when")
    Dates when(Caller caller, Clock clock) {
        return new Dates(caller.locale(), caller.zone(), clock);
    }
}
