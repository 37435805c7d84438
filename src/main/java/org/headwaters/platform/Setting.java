package org.headwaters.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One switch by name. */
@Entity
@Table(name = "setting")
class Setting extends Aggregate {
    @Column(updatable = false)
    private String name;

    private String text;

    protected Setting() {}

    Setting(String name, String text) {
        this.name = name;
        this.text = text;
    }

    void say(String other) {
        text = other;
    }

    String getText() {
        return text;
    }
}
