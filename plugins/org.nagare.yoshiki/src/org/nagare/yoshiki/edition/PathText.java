package org.nagare.yoshiki.edition;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.nagare.yoshiki.question.Subject;
import org.nagare.yoshiki.yoshiki.Path;
import org.nagare.yoshiki.yoshiki.Repetition;
import org.nagare.yoshiki.yoshiki.Section;
import org.nagare.yoshiki.yoshiki.Segment;

/** The one spelling of an item's path: segments joined by a full stop, the repetition in round brackets. */
public final class PathText {

	private PathText() {
	}

	public static String of(Segment segment) {
		String word = segment.getWord() == null ? "" : segment.getWord();
		return segment.getRepetition() == Repetition.ONCE ? word
				: word + "(" + segment.getRepetition().getLiteral() + ")";
	}

	public static String of(Path path) {
		StringBuilder text = new StringBuilder();
		for (Segment segment : path.getSegments()) {
			text.append(text.isEmpty() ? "" : ".").append(of(segment));
		}
		return text.toString();
	}

	/** The path from the head of the form: that of the section, then the item's own. */
	public static String absolute(EObject owner, Path path) {
		Section section = EcoreUtil2.getContainerOfType(owner, Section.class);
		return section == null ? of(path) : of(section.getKey()) + "." + of(path);
	}

	/** The repetitions that the place of an item lies in, the outermost first. */
	public static List<Subject> subjects(EObject owner, Path path) {
		List<Subject> result = new ArrayList<>();
		Section section = EcoreUtil2.getContainerOfType(owner, Section.class);
		if (section != null) {
			add(result, section.getKey());
		}
		path.getSegments().forEach(segment -> add(result, segment));
		return result;
	}

	private static void add(List<Subject> result, Segment segment) {
		if (segment != null && segment.getRepetition() != Repetition.ONCE) {
			result.add(subject(segment.getRepetition()));
		}
	}

	public static Subject subject(Repetition repetition) {
		return switch (repetition) {
			case ONCE -> Subject.ASSESSMENT;
			case ASSESSMENT -> Subject.PLANNED;
			case SYSTEM -> Subject.SYSTEM;
			case BODY_SYSTEM -> Subject.BODY_SYSTEM;
			case FILE -> Subject.FILE;
			case ENTRUSTMENT -> Subject.ENTRUSTMENT;
			case RECIPIENT -> Subject.RECIPIENT;
			case TRANSFEREE -> Subject.TRANSFEREE;
			case ROW -> Subject.CHANGE;
			case APPENDIX -> Subject.APPENDIX;
		};
	}
}
