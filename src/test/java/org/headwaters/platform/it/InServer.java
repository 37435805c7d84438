package org.headwaters.platform.it;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test whose methods run inside the server; only {@code @Inject} works in its fields. Add the tag h2 to the smoke run. */
@ExtendWith(ArquillianExtension.class)
@Inherited
@Target(TYPE)
@Retention(RUNTIME)
public @interface InServer {}
