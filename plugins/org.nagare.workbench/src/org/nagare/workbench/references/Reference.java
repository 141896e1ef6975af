package org.nagare.workbench.references;

import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OpenText;

/**
 * One place of a name.
 *
 * @param line the line around it, as it is seen
 */
record Reference(URI text, Range range, String line) {

	/** Text by text, and within each as people read. */
	static final Comparator<Reference> ORDER = Comparator.comparing((Reference reference) -> reference.text.toString()).thenComparing(reference -> reference.range.getStart().getLine())
			.thenComparing(reference -> reference.range.getStart().getCharacter());

	static Reference of(Location location) {
		URI text = URI.create(location.getUri());
		return new Reference(text, location.getRange(), line(text, location.getRange().getStart().getLine()));
	}

	/** The file with the folder it lies in. */
	String place() {
		String name = Editors.file(text).map(file -> Editors.wayTo(file).toString()).orElse(Path.of(text).getFileName().toString());
		return name + ":" + (range.getStart().getLine() + 1);
	}

	/** The line without its indentation, the name in it made strong. */
	StyledString styled(StyledString.Styler strong) {
		int indent = line.length() - line.stripLeading().length();
		String shown = line.strip();
		int start = Math.max(0, Math.min(shown.length(), range.getStart().getCharacter() - indent));
		boolean oneLine = range.getStart().getLine() == range.getEnd().getLine();
		int end = oneLine ? Math.max(start, Math.min(shown.length(), range.getEnd().getCharacter() - indent)) : shown.length();
		StyledString words = new StyledString(shown);
		words.setStyle(start, end - start, strong);
		return words;
	}

	private static String line(URI text, int number) {
		try {
			IDocument document = document(text);
			return number < document.getNumberOfLines() ? document.get(document.getLineOffset(number), document.getLineLength(number)).stripTrailing() : "";
		} catch (CoreException | BadLocationException e) {
			NagareWorkbench.log(text.toString(), e);
			return "";
		}
	}

	private static IDocument document(URI text) throws CoreException {
		Path path = Path.of(text);
		for (OpenText open : LanguageConnection.get().openTexts()) {
			if (Path.of(open.address()).equals(path)) {
				return open.document();
			}
		}
		IFile file = Editors.file(text).orElse(null);
		return file == null ? new Document() : new Document(file.readString());
	}
}
