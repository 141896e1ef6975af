package org.nagare.office.tests;

import java.util.Base64;

/** The smallest picture: the tests of documents are about where it stands. */
final class OnePixel {

	private OnePixel() {
	}

	static byte[] png() {
		return Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");
	}
}
