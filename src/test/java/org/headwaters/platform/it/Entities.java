package org.headwaters.platform.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;

/** Shows a test the mapped classes; a test class itself gets no entity manager. */
@Stateless
@PermitAll
public class Entities {
    @PersistenceContext
    private EntityManager entities;

    public List<? extends Class<?>> all() {
        return entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .toList();
    }

    public List<?> first(Class<?> type) {
        return entities.createQuery("select e from " + type.getSimpleName() + " e", type)
                .setMaxResults(1)
                .getResultList();
    }

    /** What a small query in the database's own words answers. */
    public Object one(String sql) {
        return entities.createNativeQuery(sql).getSingleResult();
    }

    public boolean remembers(Class<?> type, Object id) {
        return entities.getEntityManagerFactory().getCache().contains(type, id);
    }
}
