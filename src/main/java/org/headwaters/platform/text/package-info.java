/** What people read: one file of texts per room and language, reached by key. */
package org.headwaters.platform.text;
