package org.headwaters.platform.faces;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.inject.Stereotype;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.headwaters.platform.Published;

/** The bean behind one view, named like it: {@code DecidePage} serves {@code grants/decide.xhtml}. */
@Named
@ViewScoped
@Stereotype
@Published
@Target(TYPE)
@Retention(RUNTIME)
public @interface Page {}
