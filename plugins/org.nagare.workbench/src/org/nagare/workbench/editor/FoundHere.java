package org.nagare.workbench.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.nagare.workbench.language.Findings;
import org.nagare.workbench.language.OpenText;
import org.nagare.workbench.language.Places;

/** What is wrong at a place of a text that is open. */
public final class FoundHere {

	private FoundHere() {
	}

	/** Everything that touches the line of a place. */
	static List<Diagnostic> inLine(OpenText text, int offset) {
		int line = Places.position(text.document(), offset).getLine();
		return Findings.of(text.address()).stream().filter(finding -> touches(finding.getRange(), line)).toList();
	}

	private static boolean touches(Range range, int line) {
		return range.getStart().getLine() <= line && line <= range.getEnd().getLine();
	}

	/** Everything that is marked at the place itself. */
	static List<Diagnostic> at(OpenText text, int offset) {
		return Findings.of(text.address()).stream().filter(finding -> covers(text.document(), finding.getRange(), offset)).toList();
	}

	private static boolean covers(IDocument document, Range range, int offset) {
		IRegion region = Places.region(document, range);
		return region.getOffset() <= offset && offset <= region.getOffset() + region.getLength();
	}

	/** The rule that a person means who asks at a place: that of what is marked there, else the first of its line. */
	public static Optional<String> code(OpenText text, int offset) {
		return at(text, offset).stream().findFirst().or(() -> inLine(text, offset).stream().findFirst()).map(FoundHere::code);
	}

	static String code(Diagnostic finding) {
		return finding.getCode() == null ? "" : finding.getCode().map(word -> word, String::valueOf);
	}
}
