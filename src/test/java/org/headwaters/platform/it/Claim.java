package org.headwaters.platform.it;

import jakarta.security.enterprise.credential.Credential;
import org.headwaters.platform.security.Signed;

/** "I am this person": believed without proof, by a store that exists in the test archive alone. */
record Claim(Signed signed) implements Credential {}
