package org.eclipse.persistence.planted;

/** Stands for any class of the provider, which is not on the class path of the build. */
public class Hint {}
