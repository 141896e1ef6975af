package org.nagare.workbench.language;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** What is wrong with each text at the moment, as the server said last; by paths, for one address can be written in several ways. */
public final class Findings implements Consumer<PublishDiagnosticsParams> {

	private final Map<Path, List<Diagnostic>> byText = new ConcurrentHashMap<>();

	@Override
	public void accept(PublishDiagnosticsParams findings) {
		byText.put(Path.of(URI.create(findings.getUri())), List.copyOf(findings.getDiagnostics()));
	}

	List<Diagnostic> in(URI text) {
		return byText.getOrDefault(Path.of(text), List.of());
	}

	public static List<Diagnostic> of(URI text) {
		return LanguageConnection.get().findings().in(text);
	}
}
