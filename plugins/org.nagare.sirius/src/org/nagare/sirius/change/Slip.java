package org.nagare.sirius.change;

import java.util.Collection;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.resource.NagareResource;
import org.nagare.dsl.resource.UnreadText;
import org.nagare.model.ProjectFile;

/**
 * A place of a text that cannot be read. A diagram shows the last text that could be read, or what could be read around the place; a change of that could
 * not be written, for nobody knows where in the text it belongs.
 *
 * @param text the name of the text
 * @param line the line of the slip; 0 where no character of the text could be read
 * @param told what the language says of it
 */
public record Slip(String text, int line, String told) {

	/** What a diagram tells of the things of such a text. */
	public String hint(boolean isEarlierText) {
		String where = "「" + text + "」" + (line == 0 ? "" : "の" + line + "行目");
		String english = "“" + text + "”" + (line == 0 ? "" : ", line " + line);
		return isEarlierText
				? where + "に読めないところがあるので、図は最後に読めた文のままです。文を直して保存すると、今の文の図になります。\n" + told + "\n" + english
						+ ", cannot be read: the diagram stands on the last text that could. Mend the text and save it."
				: where + "に読めないところがあるので、そこに書かれたものは図に出ていません。文を直して保存してください。\n" + told + "\n" + english
						+ ", cannot be read: what is written there is not in the diagram. Mend the text and save it.";
	}

	/** The first slip in some texts. */
	public static Optional<Slip> in(Collection<ProjectFile> texts) {
		return texts.stream().flatMap(text -> of(text.eResource()).stream()).findFirst();
	}

	/** The slip of one text. */
	public static Optional<Slip> of(Resource resource) {
		Optional<UnreadText> unread = resource instanceof NagareResource text ? text.unread() : Optional.empty();
		if (unread.isPresent()) {
			return unread.map(held -> new Slip(name((NagareResource) resource), held.line(), held.told()));
		}
		if (resource instanceof NagareResource text && text.isUnreadable()) {
			return Optional.of(new Slip(name(text), 0, ""));
		}
		if (!(resource instanceof XtextResource text) || text.getParseResult() == null || !text.getParseResult().hasSyntaxErrors()) {
			return Optional.empty();
		}
		INode place = text.getParseResult().getSyntaxErrors().iterator().next();
		int line = text.getErrors().stream().mapToInt(Resource.Diagnostic::getLine).filter(at -> at > 0).min().orElse(place.getStartLine());
		return Optional.of(new Slip(name(text), line, place.getSyntaxErrorMessage() == null ? "" : place.getSyntaxErrorMessage().getMessage()));
	}

	private static String name(XtextResource text) {
		return URI.decode(text.getURI().lastSegment());
	}

	/** What stands in the way, where, and what to do. */
	public String message() {
		return line == 0
				? "「%1$s」は文字を読めないので、図から変えられません。UTF-8 で保存し直してから、もう一度行ってください。\n\nThe characters of “%1$s” cannot be read, so nothing is changed from the diagram. Save it as UTF-8 first."
						.formatted(text)
				: "「%1$s」の%2$d行目に書き方の誤りがあるので、図から変えられません。文を直して保存してから、もう一度行ってください。\n%3$s\n\nThere is a syntax error in “%1$s”, line %2$d, so nothing is changed from the diagram. Mend the text and save it first."
						.formatted(text, line, told);
	}
}
