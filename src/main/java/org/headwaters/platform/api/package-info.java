/**
 * The REST side of the house, below {@code /api}. A refusal is answered with its sentence, everything else that goes
 * wrong with a reference and nothing more; writing requests of a signed-in session carry its secret.
 */
package org.headwaters.platform.api;
