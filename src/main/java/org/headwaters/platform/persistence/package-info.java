/** The one place that knows more of the database than portable JPA: conversions every entity relies on. */
package org.headwaters.platform.persistence;
