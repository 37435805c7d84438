/** The pages at the door, about oneself, and the administrator's pages about who may come in. */
package org.headwaters.platform.security.web;
