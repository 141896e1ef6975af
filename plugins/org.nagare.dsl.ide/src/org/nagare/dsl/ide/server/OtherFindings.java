package org.nagare.dsl.ide.server;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.findings.ProjectFindings.Found;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;

/**
 * Sends the client what others find beside what the language finds. They look after the language did, as soon as nobody types, in a thread of
 * their own; of several changes that wait, the last one is looked at. Until then a text keeps what was last found in it.
 */
final class OtherFindings {

	/** Longer than from one key to the next: whoever types on gets the processors for what follows each key, a figure among it. */
	private static final long PAUSE_IN_MILLISECONDS = 150;
	/** Longer than a thought in the middle of a word: the rest of a city is looked at by then. */
	private static final long REST_IN_MILLISECONDS = 500;

	private final ProjectFindings findings;
	private final LanguageClient client;
	private final FoundDiagnostics diagnostics;
	private final MessageLanguage language;
	private final NagareWorkspace workspace;
	private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread thread = new Thread(task, "nagare-findings");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		return thread;
	});
	/** Guarded by this: what waits to be looked at, what the language said of each text, and what others said of each project. */
	private final Map<Path, Map<Path, String>> waiting = new LinkedHashMap<>();
	private final Map<String, List<Diagnostic>> ofLanguage = new HashMap<>();
	private final Map<Path, Map<String, List<Found>>> ofOthers = new HashMap<>();
	/** The open texts in which they were found. */
	private final Map<Path, Map<Path, String>> ofTexts = new HashMap<>();
	private final Map<String, List<Diagnostic>> shown = new HashMap<>();
	private Future<?> nextLook = CompletableFuture.completedFuture(null);

	OtherFindings(ProjectFindings findings, LanguageClient client, NagareWorkspace workspace, Addresses addresses, MessageLanguage language) {
		this.findings = findings;
		this.language = language;
		this.client = client;
		this.workspace = workspace;
		this.diagnostics = new FoundDiagnostics(addresses);
	}

	/** The client as the server sees it. */
	LanguageClient client() {
		return (LanguageClient) Proxy.newProxyInstance(LanguageClient.class.getClassLoader(), new Class<?>[] { LanguageClient.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("publishDiagnostics")) {
				published((PublishDiagnosticsParams) arguments[0]);
				return null;
			}
			try {
				return method.invoke(client, arguments);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		});
	}

	/** The remedies of what others found in a text, however the client writes its address; none where a text is another by now: their places are of the one before. */
	synchronized FoundDiagnostics.Remedies remedies(String text) {
		String address = diagnostics.address(text);
		for (Map.Entry<Path, Map<String, List<Found>>> project : ofOthers.entrySet()) {
			List<Found> found = project.getValue().get(address);
			if (found != null && within(project.getKey(), workspace.openTexts()).equals(ofTexts.get(project.getKey()))) {
				return diagnostics.remedies(project.getKey(), found);
			}
		}
		return diagnostics.remedies(Path.of(""), List.of());
	}

	private static Map<Path, String> within(Path root, Map<Path, String> texts) {
		Map<Path, String> within = new HashMap<>(texts);
		within.keySet().removeIf(text -> !text.startsWith(root));
		return within;
	}

	void close() {
		looking.shutdownNow();
	}

	/** How the names of files end that no text of the language are and yet decide what is found. */
	List<String> fileEndings() {
		return findings.fileEndings();
	}

	/** Such a file has changed: its project is looked at again. */
	void changed(String address) {
		workspace.projectAround(address).ifPresent(this::lookSoon);
	}

	/** Called by the thread that builds, so that the open texts are those that were built. */
	private synchronized void published(PublishDiagnosticsParams parameters) {
		Optional<Path> project = workspace.projectOf(parameters.getUri());
		ofLanguage.put(parameters.getUri(), project.map(root -> diagnostics.adjusted(parameters.getDiagnostics(), findings.severities(root))).orElse(parameters.getDiagnostics()));
		show(parameters.getUri());
		project.ifPresent(this::lookSoon);
	}

	private synchronized void lookSoon(Path project) {
		waiting.put(project, workspace.openTexts());
		notifyAll();
		nextLook.cancel(false);
		try {
			nextLook = looking.schedule(this::lookAtAll, PAUSE_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
		} catch (RejectedExecutionException e) {
			// the session is over
		}
	}

	private void lookAtAll() {
		List<Path> due;
		synchronized (this) {
			due = List.copyOf(waiting.keySet());
		}
		due.forEach(this::look);
	}

	private void look(Path root) {
		Map<Path, String> open;
		synchronized (this) {
			open = waiting.remove(root);
		}
		try {
			Optional<ProjectFolder> project = ProjectSearch.find(root).stream().filter(folder -> folder.root().equals(root)).findFirst();
			project.ifPresentOrElse(folder -> findings.tell(folder, open, reader(folder, open)), () -> told(root, open, List.of()));
		} catch (IOException e) {
			// the folder went away; nothing is found in it
			told(root, open, List.of());
		} catch (RuntimeException | Error e) {
			// told as that of any thread would be; the next projects are looked at all the same. Where the session is over, what it looked at is gone
			if (Files.notExists(root)) {
				told(root, open, List.of());
			} else if (!looking.isShutdown()) {
				Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), e);
			}
		}
	}

	/** What is told together with the links of a project: they are no texts, so nobody else speaks of them. */
	private ProjectFindings.Reader reader(ProjectFolder folder, Map<Path, String> open) {
		Path root = folder.root();
		List<Found> links = folder.links().stream().map(link -> link(folder.nameOf(link), link.getFileName().toString())).toList();
		return new ProjectFindings.Reader() {
			@Override
			public void told(List<Found> all) {
				OtherFindings.this.told(root, open, Stream.concat(links.stream(), all.stream()).toList());
			}

			@Override
			public boolean hasNewer() {
				synchronized (OtherFindings.this) {
					return waiting.containsKey(root);
				}
			}

			@Override
			public boolean becomesQuiet() {
				return rests(root);
			}
		};
	}

	/** Waits while nothing is written in any project, and no longer than a while; says whether nothing was in this one. */
	private synchronized boolean rests(Path root) {
		try {
			if (waiting.isEmpty()) {
				// whoever is woken for nothing only looks at the rest sooner
				wait(REST_IN_MILLISECONDS);
			}
			return !waiting.containsKey(root);
		} catch (InterruptedException e) {
			// the session is over
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private Found link(String file, String name) {
		LanguageFinding finding = LanguageFinding.FILE_LINK;
		return new Found(finding.code(), finding.severity(), finding.message(language, Map.of("what", name)), file, 1, 1, List.of(), List.of());
	}

	private synchronized void told(Path root, Map<Path, String> open, List<Found> all) {
		if (looking.isShutdown()) {
			return;
		}
		Map<String, List<Found>> found = new HashMap<>();
		all.forEach(each -> found.computeIfAbsent(diagnostics.address(root, each.file()), address -> new ArrayList<>()).add(each));
		ofTexts.put(root, within(root, open));
		Map<String, List<Found>> before = Objects.requireNonNullElse(ofOthers.put(root, found), Map.of());
		Set<String> addresses = new LinkedHashSet<>(before.keySet());
		addresses.addAll(found.keySet());
		addresses.forEach(this::show);
	}

	/** What the language of a text says of it may be known to others as well. */
	private static boolean isSame(Diagnostic one, Diagnostic other) {
		return Objects.equals(one.getCode(), other.getCode()) && one.getRange().getStart().getLine() == other.getRange().getStart().getLine();
	}

	private void show(String address) {
		List<Diagnostic> all = new ArrayList<>(ofLanguage.getOrDefault(address, List.of()));
		List<Diagnostic> own = List.copyOf(all);
		ofOthers.forEach((root, texts) -> texts.getOrDefault(address, List.of()).stream().map(each -> diagnostics.diagnostic(root, each))
				.filter(each -> own.stream().noneMatch(other -> isSame(each, other))).forEach(all::add));
		if (!all.equals(shown.put(address, all))) {
			client.publishDiagnostics(new PublishDiagnosticsParams(address, all));
		}
	}
}
