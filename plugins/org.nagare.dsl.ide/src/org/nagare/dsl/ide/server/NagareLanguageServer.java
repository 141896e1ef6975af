package org.nagare.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.ide.form.FormItems;

/** The language server over any pair of streams. It opens no file for writing, no port and no connection. */
public final class NagareLanguageServer {

	private NagareLanguageServer() {
	}

	public static void main(String[] arguments) {
		System.exit(serveStandardStreams());
	}

	/** Serves one client over standard input and output until it leaves. */
	public static int serveStandardStreams() {
		return serve(System.in, System.out);
	}

	/**
	 * Serves one client until it leaves or its stream ends; the exit status is 0 after an orderly shutdown and 1 else. Whatever else writes to
	 * standard output meanwhile goes to standard error: the stream of the client may be standard output itself.
	 */
	public static int serve(InputStream in, OutputStream out) {
		return serve(in, out, FormItems.NONE);
	}

	/** The same with the items of the forms that an assessment may name. */
	public static int serve(InputStream in, OutputStream out, FormItems items) {
		return serve(in, out, items, ProjectFindings.Starter.NONE);
	}

	/** The same with somebody who finds more than the language. */
	public static int serve(InputStream in, OutputStream out, FormItems items, ProjectFindings.Starter findings) {
		Session session = new Session(items, findings);
		ExecutorService messages = Executors.newCachedThreadPool(task -> {
			Thread thread = new Thread(task, "nagare-messages");
			thread.setDaemon(true);
			return thread;
		});
		try (CleanOutput clean = new CleanOutput()) {
			Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>().setLocalService(session).setRemoteInterface(LanguageClient.class)
					.setInput(in).setOutput(out).setExecutorService(messages).setExceptionHandler(Failures::answer).create();
			session.connect(launcher.getRemoteProxy());
			Future<Void> listening = launcher.startListening();
			CompletableFuture<Void> ended = CompletableFuture.runAsync(() -> await(listening), messages);
			CompletableFuture.anyOf(ended, session.exited()).join();
			return session.wasShutDown() ? 0 : 1;
		} finally {
			session.close();
			// the reader of messages waits for the stream to end; it is not interrupted, and keeps no program alive
			messages.shutdown();
		}
	}

	private static void await(Future<Void> listening) {
		try {
			listening.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			// the stream broke: the session ends like after its end
		}
	}
}
