package org.nagare.dsl.parsing;

import java.util.List;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;

/** A text of the language. One slip of the pen is told once: what follows it on the same line is not told again. */
public class NagareResource extends LazyLinkingResource {

	@Override
	protected void addSyntaxDiagnostic(List<Diagnostic> diagnostics, INode error) {
		int before = diagnostics.size();
		super.addSyntaxDiagnostic(diagnostics, error);
		if (before > 0 && diagnostics.size() > before && (isOnSameLine(diagnostics, before) || isOnlyClosingBraces(error))) {
			diagnostics.remove(before);
		}
	}

	private static boolean isOnSameLine(List<Diagnostic> diagnostics, int index) {
		return diagnostics.get(index).getLine() == diagnostics.get(index - 1).getLine();
	}

	/** Braces that are left over close what an earlier error had taken apart. */
	private static boolean isOnlyClosingBraces(INode error) {
		String text = error.getText();
		return !text.isBlank() && text.chars().allMatch(c -> c == '}' || c == '｝' || Character.isWhitespace(c) || c == '\u3000');
	}
}
