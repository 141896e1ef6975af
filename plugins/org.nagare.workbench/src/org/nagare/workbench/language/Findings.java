package org.nagare.workbench.language;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.nagare.workbench.NagareWorkbench;

/** What is wrong with each text at the moment, as the server said last. */
public final class Findings implements Consumer<PublishDiagnosticsParams> {

	private final Map<URI, List<Diagnostic>> byText = new ConcurrentHashMap<>();

	@Override
	public void accept(PublishDiagnosticsParams findings) {
		byText.put(URI.create(findings.getUri()), List.copyOf(findings.getDiagnostics()));
	}

	List<Diagnostic> in(URI text) {
		return byText.getOrDefault(text, List.of());
	}

	public static List<Diagnostic> of(URI text) {
		return NagareWorkbench.get().language().findings().in(text);
	}
}
