package org.headwaters.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST whose body is a question: it changes nothing and is answered to everybody alike, so the page of another website may
 * send it, and nobody's session has to agree.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Published
public @interface OnlyReads {}
