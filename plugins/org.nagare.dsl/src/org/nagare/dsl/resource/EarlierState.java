package org.nagare.dsl.resource;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;

/**
 * Of which state of a project a text is. Earlier states are kept in a folder of it, each in one of its own; whoever opens a text of one beside
 * those of today must not mix them, for they give the same names to the same things.
 */
public final class EarlierState {

	/** The folder of a project in which its earlier states are kept. */
	public static final String FOLDER = "前版";

	private EarlierState() {
	}

	/** The address of the folder of the earlier state that a text belongs to; empty for a text of today. */
	public static String of(URI text) {
		// asked for every text at every name
		if (text == null || !text.toString().contains(FOLDER) && text.toString().indexOf('%') < 0) {
			return "";
		}
		List<String> segments = Stream.of(text.segments()).map(URI::decode).toList();
		int folder = segments.lastIndexOf(FOLDER);
		// the folder itself holds no texts, only folders
		return folder < 0 || folder + 2 >= segments.size() ? "" : URI.decode(text.trimFragment().trimSegments(segments.size() - folder - 2).toString());
	}
}
