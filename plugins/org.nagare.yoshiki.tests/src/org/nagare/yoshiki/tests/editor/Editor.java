package org.nagare.yoshiki.tests.editor;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.form.FormItems;
import org.nagare.dsl.ide.server.LanguageSession;
import org.nagare.yoshiki.ide.EditionLanguage;

/** An editor without a screen on a folder, with one edition that comes with the product. */
final class Editor implements LanguageClient, AutoCloseable {

	/** The edition that every project may stand on. */
	static final String BASE = """
			様式 基 "基の様式" 版 "[基]" {
			    選択肢 するか {
			        選択 1 "実施する" 語 あり
			        選択 2 "実施しない" 語 なし
			    }
			    章 Ⅰ "基本情報" {
			        見出し 1 "事務" {
			            項目 1.① "事務の名称" 名称 属性 事務.名称 手引 "法令の名称を書く。"
			            項目 1.② "実施の有無" 単一選択 するか 記載
			        }
			    }
			}
			""";

	private static final long PATIENCE = 20;

	private final Path root;
	private final LanguageSession session;
	private final Map<String, List<Diagnostic>> findings = new ConcurrentHashMap<>();
	private final Map<String, Integer> versions = new HashMap<>();

	Editor(Path root) {
		this.root = root;
		session = LanguageSession.open(this, FormItems.NONE, ProjectFindings.Starter.NONE, new EditionLanguage(Map.of("基.yoshiki", BASE), "form.edition-faulty"));
		InitializeParams parameters = new InitializeParams();
		parameters.setLocale("ja");
		parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(root.toUri().toString(), "p")));
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		text.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
		text.setHover(new HoverCapabilities(List.of("markdown"), false));
		DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(true);
		text.setDocumentSymbol(symbols);
		parameters.setCapabilities(new ClientCapabilities(null, text, null, null));
		answer(session.server().initialize(parameters));
		session.server().initialized(new InitializedParams());
	}

	static void write(Path root, String name, String contents) throws IOException {
		Files.writeString(root.resolve(name), contents, StandardCharsets.UTF_8);
	}

	LanguageServer server() {
		return session.server();
	}

	TextDocumentService texts() {
		return session.server().getTextDocumentService();
	}

	TextDocumentIdentifier text(String name) {
		return new TextDocumentIdentifier(address(name));
	}

	String address(String name) {
		return root.resolve(name).toUri().toString();
	}

	void open(String name, String contents) {
		versions.put(name, 1);
		texts().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(address(name), "yoshiki", 1, contents)));
	}

	void change(String name, String contents) {
		VersionedTextDocumentIdentifier text = new VersionedTextDocumentIdentifier(address(name), versions.merge(name, 1, Integer::sum));
		texts().didChange(new DidChangeTextDocumentParams(text, List.of(new TextDocumentContentChangeEvent(contents))));
	}

	void changedOnDisk(String name) {
		session.server().getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(address(name), FileChangeType.Changed))));
	}

	/** What is offered where a mark (¦) stands; the text is open afterwards. */
	List<CompletionItem> offered(String name, String marked) {
		if (versions.containsKey(name)) {
			change(name, marked.replace("¦", ""));
		} else {
			open(name, marked.replace("¦", ""));
		}
		return answer(texts().completion(new CompletionParams(text(name), mark(marked)))).getRight().getItems();
	}

	/** Where a mark (¦) stands. */
	static Position mark(String marked) {
		String before = marked.substring(0, marked.indexOf('¦'));
		return new Position((int) before.chars().filter(c -> c == '\n').count(), before.length() - before.lastIndexOf('\n') - 1);
	}

	/** Some characters behind the beginning of the n-th occurrence of a word, counted from 0. */
	static Position place(String contents, String word, int n) {
		int at = -1;
		for (int i = 0; i <= n; i++) {
			at = contents.indexOf(word, at + 1);
			if (at < 0) {
				throw new AssertionError("no " + word);
			}
		}
		return mark(contents.substring(0, at) + "¦");
	}

	/** The findings of a text as soon as they are as expected; fails with the last ones after some patience. */
	List<Diagnostic> await(String name, Predicate<List<Diagnostic>> expected) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
		while (System.nanoTime() < end) {
			List<Diagnostic> now = findings.get(Path.of(root.resolve(name).toUri()).toString());
			if (now != null && expected.test(now)) {
				return now;
			}
			Thread.sleep(10);
		}
		throw new AssertionError("findings of " + name + " are " + findings);
	}

	static <T> T answer(CompletableFuture<T> future) {
		try {
			return future.get(PATIENCE, TimeUnit.SECONDS);
		} catch (InterruptedException | TimeoutException e) {
			throw new AssertionError(e);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw new AssertionError(e);
		}
	}

	@Override
	public void close() {
		answer(session.server().shutdown());
		session.close();
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
		findings.put(Path.of(URI.create(diagnostics.getUri())).toString(), diagnostics.getDiagnostics());
	}

	@Override
	public void logMessage(MessageParams message) {
		throw new AssertionError(message.getMessage());
	}

	@Override
	public void showMessage(MessageParams message) {
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void telemetryEvent(Object event) {
	}
}
