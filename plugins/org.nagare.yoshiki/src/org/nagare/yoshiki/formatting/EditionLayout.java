package org.nagare.yoshiki.formatting;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.yoshiki.yoshiki.Change;
import org.nagare.yoshiki.yoshiki.ChoiceList;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.OptionEntry;
import org.nagare.yoshiki.yoshiki.Section;
import org.nagare.yoshiki.yoshiki.SectionEntry;

/**
 * The canonical layout. Lines end where the author ended them; what begins a line stands four blanks deeper for each brace around it, and four
 * more where it goes on with what the line before began. One empty line is kept, not two.
 */
@Singleton
public class EditionLayout {

	private static final String STEP = "    ";

	private final IParser parser;

	@Inject
	public EditionLayout(IParser parser) {
		this.parser = parser;
	}

	/** What is to be changed, in order; nothing at all for a text that cannot be read whole, or that would read differently afterwards. */
	public Optional<List<BlankChange>> of(XtextResource text) {
		IParseResult read = text.getParseResult();
		if (read == null || read.hasSyntaxErrors()) {
			return Optional.empty();
		}
		ICompositeNode root = read.getRootNode();
		List<Piece> pieces = Piece.of(root);
		List<BlankChange> changes = new Gaps(root.getText(), pieces, beginnings(text)).changes();
		return says(BlankChange.apply(root.getText(), changes)).equals(words(pieces)) ? Optional.of(changes) : Optional.empty();
	}

	private List<String> says(String changed) {
		IParseResult again = parser.parse(new StringReader(changed));
		return again.hasSyntaxErrors() ? List.of() : words(Piece.of(again.getRootNode()));
	}

	private static List<String> words(List<Piece> pieces) {
		return pieces.stream().map(Piece::text).toList();
	}

	/** Where something begins that a line may begin with. */
	private static Set<Integer> beginnings(XtextResource text) {
		Set<Integer> offsets = new HashSet<>();
		for (TreeIterator<EObject> all = text.getAllContents(); all.hasNext();) {
			EObject element = all.next();
			ICompositeNode node = switch (element) {
				case Edition edition -> NodeModelUtils.getNode(edition);
				case ChoiceList list -> NodeModelUtils.getNode(list);
				case OptionEntry option -> NodeModelUtils.getNode(option);
				case Section section -> NodeModelUtils.getNode(section);
				case SectionEntry entry -> NodeModelUtils.getNode(entry);
				case Change change -> NodeModelUtils.getNode(change);
				default -> null;
			};
			if (node != null) {
				offsets.add(node.getOffset());
			}
		}
		return offsets;
	}

	/** What lies between the pieces, and what should. */
	private record Gaps(String text, List<Piece> pieces, Set<Integer> beginnings) {

		List<BlankChange> changes() {
			List<BlankChange> changes = new ArrayList<>();
			String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
			int depth = 0;
			int end = 0;
			for (int i = 0; i < pieces.size(); i++) {
				Piece piece = pieces.get(i);
				depth -= piece.kind() == Piece.Kind.CLOSING ? 1 : 0;
				String gap = text.substring(end, piece.offset());
				long lines = gap.chars().filter(c -> c == '\n').count();
				String wanted;
				if (i == 0) {
					wanted = gap.startsWith("\uFEFF") ? "\uFEFF" : "";
				} else if (lines == 0) {
					wanted = between(pieces.get(i - 1), piece);
				} else {
					boolean atBrace = pieces.get(i - 1).kind() == Piece.Kind.OPENING || piece.kind() == Piece.Kind.CLOSING;
					wanted = lineEnd.repeat(lines > 1 && !atBrace ? 2 : 1) + STEP.repeat(Math.max(0, depth) + (goesOn(i) ? 1 : 0));
				}
				if (!wanted.equals(gap)) {
					changes.add(new BlankChange(end, gap.length(), wanted));
				}
				end = piece.end();
				depth += piece.kind() == Piece.Kind.OPENING ? 1 : 0;
			}
			if (!pieces.isEmpty() && !text.substring(end).equals(lineEnd)) {
				changes.add(new BlankChange(end, text.length() - end, lineEnd));
			}
			return changes;
		}

		/** Whether the line goes on with what the line before began; a comment stands with what follows it. */
		private boolean goesOn(int index) {
			Piece piece = pieces.get(index);
			return switch (piece.kind()) {
				case OPENING, CLOSING -> false;
				case WORD -> !beginnings.contains(piece.offset());
				case COMMENT, LINE_COMMENT -> index + 1 < pieces.size() && goesOn(index + 1);
			};
		}

		private static String between(Piece before, Piece after) {
			boolean close = !before.isComment() && !after.isComment()
					&& (Set.of(".", "(").contains(before.text()) || Set.of(".", ",", "(", ")").contains(after.text()));
			return close ? "" : " ";
		}
	}
}
