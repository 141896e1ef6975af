package org.nagare.workbench.language;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.nagare.dsl.ide.server.LanguageSession;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.EditionItems;
import org.nagare.rules.FindingsWhileTyping;
import org.nagare.rules.OwnEditions;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.yoshiki.ide.EditionLanguage;

/** The workbench as the one client of the language server. */
public final class LanguageConnection implements AutoCloseable {

	/** A person does not wait longer for a proposal or a hover; the answer is then that there is none. */
	private static final long PATIENCE_IN_MILLISECONDS = 3000;

	private final Map<IDocument, OpenText> open = new HashMap<>();
	/** Asked for by the thread of the server too. */
	private final Set<WorkspaceFolder> folders = ConcurrentHashMap.newKeySet();
	private final List<Consumer<PublishDiagnosticsParams>> readers = new CopyOnWriteArrayList<>();
	private final Findings findings = new Findings();
	private final LanguageSession session;
	private final ServerCapabilities capabilities;

	private LanguageConnection(String locale) {
		readers.add(findings);
		readers.add(told -> {
			// of the texts of a folder that is closed the server tells too, that nothing is wrong with them
			if (isOfOpenFolder(Path.of(URI.create(told.getUri())))) {
				CellFindings.get().read(told);
			}
		});
		ProjectReading reading = ProjectReading.get();
		session = LanguageSession.open(new WorkbenchClient(readers), new EditionItems(reading.editions()), FindingsWhileTyping.with(reading.projects(), NagareWorkbench::today, CellFindings.get()),
				new EditionLanguage(EditionCatalogue.shippedTexts(), OwnEditions.FAULTY));
		InitializeParams parameters = new InitializeParams();
		parameters.setLocale(locale.replace('_', '-'));
		parameters.setCapabilities(WorkbenchClient.capabilities());
		parameters.setWorkspaceFolders(List.of());
		capabilities = session.server().initialize(parameters).join().getCapabilities();
		session.server().initialized(new InitializedParams());
	}

	/** The connection of this workbench, opened when it is first asked for. */
	public static LanguageConnection get() {
		return NagareWorkbench.held(LanguageConnection.class, () -> new LanguageConnection(Platform.getNL()));
	}

	/** Whoever wants to know what is wrong with a text, whenever that changes. */
	public void addReader(Consumer<PublishDiagnosticsParams> reader) {
		readers.add(reader);
	}

	public void removeReader(Consumer<PublishDiagnosticsParams> reader) {
		readers.remove(reader);
	}

	Findings findings() {
		return findings;
	}

	public ServerCapabilities capabilities() {
		return capabilities;
	}

	public TextDocumentService texts() {
		return session.server().getTextDocumentService();
	}

	public LanguageServer server() {
		return session.server();
	}

	/** A folder whose projects the server reads from now on; what is wrong in any of their texts is told, be it open or not. */
	public synchronized void addFolder(Path folder) {
		WorkspaceFolder added = workspaceFolder(folder);
		if (folders.add(added)) {
			session.server().getWorkspaceService()
					.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(List.of(added), List.of())));
		}
	}

	/** A folder that is closed. */
	public synchronized void removeFolder(Path folder) {
		WorkspaceFolder removed = workspaceFolder(folder);
		if (folders.remove(removed)) {
			CellFindings.get().forget(folder);
			session.server().getWorkspaceService()
					.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(List.of(), List.of(removed))));
		}
	}

	private boolean isOfOpenFolder(Path text) {
		return folders.stream().anyMatch(folder -> text.startsWith(Path.of(URI.create(folder.getUri()))));
	}

	private static WorkspaceFolder workspaceFolder(Path folder) {
		return new WorkspaceFolder(folder.toUri().toString(), Optional.ofNullable(folder.getFileName()).orElse(folder).toString());
	}

	/** The text behind a document, open at the server from now on; none where the document is of no file. */
	public synchronized Optional<OpenText> use(IDocument document) {
		OpenText known = open.get(document);
		if (known != null) {
			known.oneMoreUser();
			return Optional.of(known);
		}
		Optional<OpenText> opened = address(document).map(address -> new OpenText(address, document, texts()));
		opened.ifPresent(text -> open.put(document, text));
		return opened;
	}

	public synchronized void release(IDocument document) {
		OpenText text = open.get(document);
		if (text != null && text.oneUserLess()) {
			open.remove(document).close();
		}
	}

	public synchronized Optional<OpenText> textOf(IDocument document) {
		return Optional.ofNullable(open.get(document));
	}

	public synchronized List<OpenText> openTexts() {
		return new ArrayList<>(open.values());
	}

	/** What stands in the open texts as they are seen, saved or not. */
	public Map<Path, String> seen() {
		Map<Path, String> contents = new LinkedHashMap<>();
		openTexts().forEach(text -> contents.put(Path.of(text.address()), text.document().get()));
		return contents;
	}

	/** Tells that texts on the disk may have changed. */
	public void saved(URI address) {
		texts().didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(address.toString())));
		DiskWatchers.get().tell();
	}

	/** Tells that a nagare.project came, went or changed: which folders are projects, and how heavily they take what is found, may be another. */
	public void settingsChanged(URI address) {
		FileEvent event = new FileEvent(address.toString(), FileChangeType.Changed);
		session.server().getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(event)));
		DiskWatchers.get().tell();
	}

	private static Optional<URI> address(IDocument document) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		return buffer == null || buffer.getFileStore() == null ? Optional.empty() : Optional.of(buffer.getFileStore().toURI());
	}

	/** An answer, asked for again where a change cut it short; none where it fails or takes too long. Not to be waited for in the thread of the windows. */
	public static <T> Optional<T> await(Supplier<CompletableFuture<T>> question) {
		CompletableFuture<T> answer = Answers.to(question);
		try {
			return Optional.ofNullable(answer.get(PATIENCE_IN_MILLISECONDS, TimeUnit.MILLISECONDS));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		} catch (ExecutionException e) {
			NagareWorkbench.log("language", e.getCause());
			return Optional.empty();
		} catch (TimeoutException e) {
			answer.cancel(true);
			return Optional.empty();
		}
	}

	@Override
	public void close() {
		session.server().shutdown();
		session.close();
	}
}
