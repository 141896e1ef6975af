package org.nagare.dsl.attached;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.encoding.SourceText;
import org.nagare.dsl.renaming.MovedKeys;
import org.nagare.dsl.renaming.Renaming;
import org.nagare.dsl.renaming.TextChange;
import org.nagare.model.key.Key;

/**
 * The diagrams of a project and what a rename changes in them. A diagram says of each of its elements which thing it shows, by the file of
 * the text and the key of the thing in it; a key that leads nowhere costs the element its place.
 */
@Singleton
public class AttachedFiles {

	/** The session of a modelling tool with its diagrams, and a diagram that it keeps in a file of its own. */
	public static final List<String> ENDINGS = List.of(".aird", ".srm");

	@Inject
	private MovedKeys movedKeys;

	/** What changes in some files, in their order; those in which nothing changes are left out. */
	public List<AttachedFile> changes(Collection<Path> files, Collection<XtextResource> project, Renaming.Changes renaming) {
		if (files.isEmpty() || renaming.byText().isEmpty()) {
			return List.of();
		}
		Optional<Map<URI, Map<String, String>>> moved = movedKeys.by(renaming, project);
		if (moved.isEmpty()) {
			return files.stream().<AttachedFile>map(AttachedFile.Unread::new).toList();
		}
		return changes(files, moved.get());
	}

	/**
	 * The same where it is known which keys change.
	 *
	 * @param moved for each text the keys that will no longer lead to their things, with those that will
	 */
	public List<AttachedFile> changes(Collection<Path> files, Map<URI, Map<String, String>> moved) {
		Map<Path, Map<String, String>> byFile = new HashMap<>();
		moved.forEach((text, keys) -> path(text).ifPresent(path -> byFile.put(path, keys)));
		List<AttachedFile> changed = new ArrayList<>();
		for (Path file : files) {
			changes(file, byFile).ifPresent(changed::add);
		}
		return List.copyOf(changed);
	}

	private static Optional<AttachedFile> changes(Path file, Map<Path, Map<String, String>> moved) {
		if (!(SourceText.read(file) instanceof SourceText.Read(String text))) {
			return Optional.of(new AttachedFile.Unread(file));
		}
		Optional<List<AttributeValues.Value>> values = AttributeValues.in(text);
		if (values.isEmpty()) {
			return Optional.of(new AttachedFile.Unread(file));
		}
		URI place = URI.createFileURI(file.toString());
		List<TextChange> changes = new ArrayList<>();
		for (AttributeValues.Value value : values.get()) {
			int mark = XmlText.indexOf('#', value.written());
			String key = mark < 0 ? "" : XmlText.read(value.written().substring(mark + 1));
			if (Key.isFragment(key)) {
				meant(place, XmlText.read(value.written().substring(0, mark))).map(moved::get).map(keys -> keys.get(key))
						.ifPresent(now -> changes.add(new TextChange(value.offset() + mark + 1, value.written().length() - mark - 1, XmlText.write(now))));
			}
		}
		return changes.isEmpty() ? Optional.empty() : Optional.of(new AttachedFile.Changed(file, text, changes));
	}

	/** The file that an address in another file means. */
	private static Optional<Path> meant(URI place, String address) {
		try {
			return path(URI.createURI(address).resolve(place));
		} catch (IllegalArgumentException e) {
			// no address: nothing that could lead to a text
			return Optional.empty();
		}
	}

	private static Optional<Path> path(URI file) {
		try {
			return file.isFile() ? Optional.of(Path.of(file.toFileString()).normalize()) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
