/**
 * Who may come in, and as whom. {@link org.headwaters.platform.security.Gate} is the one door: it checks e-mail and
 * password against {@link org.headwaters.platform.security.Account}, keeps {@link org.headwaters.platform.security.Signed}
 * in the session and asks at each request whether it still holds. Raising an account's stamp ends or renews its sessions
 * on every server with the next request. Passwords are Argon2id texts that carry their own parameters; links that stand
 * in for a password are kept as hashes, live shortly and work once; tries are counted before anything is computed.
 */
package org.headwaters.platform.security;
