package org.nagare.dsl.ide.server;

import com.google.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

/** Addresses as clients send them: every character beyond ASCII escaped, and no other than the one that the file system knows. */
@Singleton
class Addresses extends UriExtensions {

	/** However the client escapes it: a text that is known by two addresses would be two texts. */
	@Override
	public URI toUri(String address) {
		URI text = super.toUri(address);
		try {
			return super.toUri(toUriString(text));
		} catch (InvalidPathException e) {
			// no file has such a name
			return text;
		}
	}

	@Override
	public String toUriString(URI text) {
		if (!text.isFile() || text.isRelative()) {
			return super.toUriString(text);
		}
		String address = Path.of(text.toFileString()).toUri().toString();
		if (!text.hasTrailingPathSeparator() && address.endsWith("/")) {
			address = address.substring(0, address.length() - 1);
		}
		StringBuilder escaped = new StringBuilder(address.length());
		address.codePoints().forEach(c -> {
			if (c < 0x80) {
				escaped.appendCodePoint(c);
			} else {
				for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
					escaped.append(String.format("%%%02X", b));
				}
			}
		});
		return escaped.toString();
	}
}
