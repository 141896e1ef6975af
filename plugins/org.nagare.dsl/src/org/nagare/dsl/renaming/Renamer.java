package org.nagare.dsl.renaming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.conversion.NameText;
import org.nagare.dsl.resource.NagareResource;
import org.nagare.model.FigureLayout;
import org.nagare.model.LawTableRow;

/**
 * Changes the name of a thing at all places of a project: where it is declared, in references, in the keys of 記載 and pins, in 対象 and 了承,
 * in {@code {…}} within texts, in the name of its 図. Nothing is written; before the changes are handed out, the changed texts were read and
 * linked again and every name in them means the same thing as before.
 */
@Singleton
public class Renamer {

	/** Far above any name that a person writes; what is long is the display. */
	private static final int LONGEST = 100;
	private static final int SHOWN = 20;

	@Inject
	private Occurrences occurrences;

	@Inject
	private MeantThings meant;

	@Inject
	private NameClashes clashes;

	@Inject
	private Relinking relinking;

	/** The rename of the thing in all texts of its project; the new name may stand in 「」. */
	public Renaming rename(Collection<XtextResource> project, EObject element, String newName) {
		EObject thing = element instanceof FigureLayout figure ? meant.ofFigure(figure).orElse(element) : element;
		Optional<String> oldName = NamedThings.name(thing);
		String name = NameText.read(newName.strip());
		if (oldName.isEmpty()) {
			return refusal(RefusalReason.NOTHING_HERE, Map.of());
		}
		if (name.isBlank()) {
			return refusal(RefusalReason.EMPTY, Map.of());
		}
		if (name.codePointCount(0, name.length()) > LONGEST) {
			return refusal(RefusalReason.TOO_LONG, Map.of("name", name.substring(0, name.offsetByCodePoints(0, SHOWN)), "longest", Integer.toString(LONGEST)));
		}
		if (name.codePoints().anyMatch(Renamer::isInvisible)) {
			return refusal(RefusalReason.INVISIBLE, Map.of());
		}
		if (!NameText.isWritable(name) || name.indexOf('「') >= 0) {
			return refusal(RefusalReason.CHARACTERS, Map.of("name", name));
		}
		if (thing instanceof LawTableRow && !NameText.isWord(name)) {
			return refusal(RefusalReason.WORD_ONLY, Map.of("name", name));
		}
		if (name.equals(oldName.get())) {
			return Renaming.Changes.of(Map.of());
		}
		Optional<Renaming.Refusal> clash = clashes.find(project, thing, name);
		if (clash.isPresent()) {
			return clash.get();
		}
		List<Occurrence> places = occurrences.of(thing, project);
		Optional<Renaming.Refusal> hindrance = hindrance(project, places, oldName.get(), name);
		return hindrance.isPresent() ? hindrance.get() : changes(project, thing, name, places);
	}

	/** First as a plain word; a keyword that cannot be a name at one of the places is written in 「」. */
	private Renaming changes(Collection<XtextResource> project, EObject thing, String name, List<Occurrence> places) {
		Renaming.Changes plain = replace(places, NameText.write(name));
		Optional<Renaming.Refusal> difference = relinking.difference(project, plain, thing, name);
		if (difference.isEmpty() || !NameText.isWord(name) || thing instanceof LawTableRow) {
			return difference.<Renaming>map(refusal -> refusal).orElse(plain);
		}
		Renaming.Changes quoted = replace(places, '「' + name + '」');
		return relinking.difference(project, quoted, thing, name).isEmpty() ? quoted : difference.get();
	}

	private static Renaming.Changes replace(List<Occurrence> places, String written) {
		Map<URI, List<TextChange>> changes = new LinkedHashMap<>();
		for (Occurrence place : places) {
			changes.computeIfAbsent(place.text().getURI(), uri -> new ArrayList<>()).add(new TextChange(place.offset(), place.length(), written));
		}
		return Renaming.Changes.of(changes);
	}

	private Optional<Renaming.Refusal> hindrance(Collection<XtextResource> project, List<Occurrence> places, String oldName, String name) {
		for (Occurrence place : places) {
			if (place.role() == Occurrence.Role.PROSE && (name.indexOf('"') >= 0 || name.indexOf('{') >= 0 || name.indexOf('}') >= 0)) {
				return Optional.of(refusal(RefusalReason.NOT_IN_TEXT, Map.of("name", name, "place", Places.of(place.text(), place.offset()))));
			}
		}
		for (XtextResource text : project) {
			if (text instanceof NagareResource read && read.isUnreadable()) {
				return Optional.of(refusal(RefusalReason.UNREADABLE_TEXT, Map.of("place", URI.decode(text.getURI().lastSegment()))));
			}
			if (text.getParseResult() != null && text.getParseResult().hasSyntaxErrors()) {
				OptionalInt doubtful = doubtful(text, places, oldName);
				if (doubtful.isPresent()) {
					String place = Places.of(text, doubtful.getAsInt());
					return Optional.of(refusal(RefusalReason.BROKEN_TEXT, Map.of("name", oldName, "place", place)));
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * Where the name stands in a part that could not be read, or in a word or text that was read only because a sign was put in before it: whether
	 * it is the name there cannot be told.
	 */
	private static OptionalInt doubtful(XtextResource text, List<Occurrence> places, String name) {
		boolean guessed = false;
		for (ILeafNode leaf : text.getParseResult().getRootNode().getLeafNodes()) {
			boolean told = leaf.getSyntaxErrorMessage() != null;
			boolean unread = told || leaf.getGrammarElement() == null || leaf.getGrammarElement() instanceof TerminalRule && !leaf.isHidden();
			if (unread || guessed) {
				int at = wordIn(leaf.getText(), name);
				int offset = leaf.getOffset() + at;
				boolean known = !guessed && places.stream().anyMatch(place -> place.text() == text && place.offset() <= offset && offset < place.offset() + place.length());
				if (at >= 0 && !known) {
					return OptionalInt.of(offset);
				}
			}
			guessed = told && leaf.getLength() == 0;
		}
		return OptionalInt.empty();
	}

	/** Where the name stands as a word of its own; -1 where it does not. */
	private static int wordIn(String text, String name) {
		for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
			int end = at + name.length();
			boolean starts = at == 0 || !NameText.isWord(text.substring(at - 1, at));
			boolean ends = end == text.length() || !NameText.isWord(text.substring(end, end + 1));
			if (starts && ends) {
				return at;
			}
		}
		return -1;
	}

	/** A break of lines is seen, and told as such. */
	private static boolean isInvisible(int c) {
		return c != '\n' && c != '\r' && (Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT);
	}

	private static Renaming.Refusal refusal(RefusalReason reason, Map<String, String> parameters) {
		return new Renaming.Refusal(reason, parameters);
	}
}
