package org.nagare.model.derivation;

/** How much of a file is entrusted. */
public enum EntrustedScope {
	WHOLE, PART
}
