/**
 * Letters to people. A mail is posted to the outbox with a key, and its Message-ID comes from that key, so that a mail
 * sent twice by misfortune is one mail to the reader's program. {@link org.headwaters.platform.mail.Notices} asks the
 * person's choice first: at once, once a day, or only in my work.
 */
package org.headwaters.platform.mail;
