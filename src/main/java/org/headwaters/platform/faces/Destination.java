package org.headwaters.platform.faces;

import org.headwaters.platform.Published;

/** Where an action leads next. Each room has one enum of its destinations; a test checks that every path exists. */
@Published
public interface Destination {

    /** The view's path without extension, {@code /grants/application}. */
    String path();

    /** The outcome for an action method: redirect there. */
    default String go() {
        return path() + "?faces-redirect=true";
    }

    /** The same with one query parameter; Faces encodes the value. */
    default String go(String parameter, Object value) {
        return go() + "&" + parameter + "=" + value;
    }
}
