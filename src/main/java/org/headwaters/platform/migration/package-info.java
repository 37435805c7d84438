/** The database's own history: the same migrations run on H2 and PostgreSQL, at each start, before anything else. */
package org.headwaters.platform.migration;
