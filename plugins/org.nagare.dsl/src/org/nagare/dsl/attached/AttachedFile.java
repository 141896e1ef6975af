package org.nagare.dsl.attached;

import java.nio.file.Path;
import java.util.List;
import org.nagare.dsl.renaming.TextChange;

/** What a rename comes to in a file that holds on to things of the texts. */
public sealed interface AttachedFile {

	Path file();

	/** The keys in it that change, in their order, and the text in which they stand. */
	record Changed(Path file, String text, List<TextChange> changes) implements AttachedFile {

		public Changed {
			changes = List.copyOf(changes);
		}
	}

	/** Whether it holds on to anything that changes nobody can tell. */
	record Unread(Path file) implements AttachedFile {
	}
}
