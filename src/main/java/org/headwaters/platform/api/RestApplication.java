package org.headwaters.platform.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources of all rooms, found by their annotations. */
@ApplicationPath("api")
public class RestApplication extends Application {}
