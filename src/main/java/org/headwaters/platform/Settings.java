package org.headwaters.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What administrators switch while everything runs, alike on all servers. What a file configures is not here. */
@ApplicationScoped
@Published
public class Settings {
    @PersistenceContext
    private EntityManager entities;

    public Optional<String> get(String name) {
        return find(name).map(Setting::getText);
    }

    public void put(String name, String text) {
        find(name).ifPresentOrElse(known -> known.say(text), () -> entities.persist(new Setting(name, text)));
    }

    public void remove(String name) {
        find(name).ifPresent(entities::remove);
    }

    private Optional<Setting> find(String name) {
        return entities.createQuery("select s from Setting s where s.name = :name", Setting.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}
