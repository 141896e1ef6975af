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
		if (before > 0 && diagnostics.size() > before && diagnostics.get(before).getLine() == diagnostics.get(before - 1).getLine()) {
			diagnostics.remove(before);
		}
	}
}
