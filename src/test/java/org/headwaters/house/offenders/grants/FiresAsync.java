package org.headwaters.house.offenders.grants;

import jakarta.enterprise.event.Event;

public class FiresAsync {
    Event<String> events;

    public void fire() {
        events.fireAsync("gone").whenComplete((sent, failed) -> System.out.println(sent));
    }
}
