/**
 * What may go while people work: the server itself, killed at any moment, and its database. A server of its own is put up
 * for it from the archive as it was built and the configuration as it is packaged, on a port of its own.
 */
package org.headwaters.loss;
