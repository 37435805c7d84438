/** The first page, my work, and search. */
package org.headwaters.platform.home.web;
