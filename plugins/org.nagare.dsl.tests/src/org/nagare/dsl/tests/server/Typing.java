package org.nagare.dsl.tests.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.form.FormItems;

/** A text of the sample project in which somebody types, from the beginning of a test to its end, and what is offered there. */
final class Typing implements BeforeEachCallback, AfterEachCallback {

	private static final String NAME = "接種/新.nagare";

	private final Supplier<Path> root;
	private final Map<String, String> others;
	private final FormItems items;
	private final ProjectFindings.Starter findings;
	private Client client;

	/** @param others texts beside those of the sample, or in the place of them */
	Typing(Supplier<Path> root, Map<String, String> others, FormItems items, ProjectFindings.Starter findings) {
		this.root = root;
		this.others = others;
		this.items = items;
		this.findings = findings;
	}

	Typing(Supplier<Path> root, Map<String, String> others, FormItems items) {
		this(root, others, items, ProjectFindings.Starter.NONE);
	}

	Typing(Supplier<Path> root, Map<String, String> others) {
		this(root, others, FormItems.NONE);
	}

	@Override
	public void beforeEach(ExtensionContext context) throws Exception {
		Sample.write(root.get());
		for (Map.Entry<String, String> other : others.entrySet()) {
			Client.write(root.get(), other.getKey(), other.getValue());
		}
		Client.write(root.get(), NAME, "");
		client = new Client(root.get(), "ja", items, findings);
		client.open(NAME, "");
	}

	@Override
	public void afterEach(ExtensionContext context) throws Exception {
		client.close();
	}

	/** What is offered at the mark of a text. */
	List<CompletionItem> at(String marked) {
		String written = "所属 予防接種\n" + marked;
		client.change(NAME, Client.unmarked(written));
		return Client.answer(client.server().getTextDocumentService().completion(new CompletionParams(client.text(NAME), Client.mark(written)))).getRight().getItems();
	}

	List<String> labels(String marked) {
		return at(marked).stream().map(CompletionItem::getLabel).toList();
	}
}
