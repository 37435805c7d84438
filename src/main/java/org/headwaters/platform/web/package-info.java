/**
 * What surrounds every request: the headers of every answer, the reference of every failure, kept files on their way out,
 * and the platform's own pages (errors, notices, mail, audit, jobs).
 */
package org.headwaters.platform.web;
