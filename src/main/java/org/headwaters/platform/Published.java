package org.headwaters.platform;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks the few types of a room that other rooms may use: ids, events, and the entry points of engines. */
@Documented
@Retention(CLASS)
@Target(TYPE)
public @interface Published {}
