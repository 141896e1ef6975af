package org.nagare.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.form.FormItems;
import org.nagare.dsl.messages.MessageLanguage;

/** The language server over any pair of streams. It opens no file for writing, no port and no connection. */
public final class NagareLanguageServer {

	private NagareLanguageServer() {
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
		return serve(in, out, items, ProjectFindings.Starter.NONE, new SpokenLanguage.OfTheEditor(MessageLanguage.JAPANESE));
	}

	/** The same with somebody who finds more than the language, with the language that the person reads, and with other languages of the same projects. */
	public static int serve(InputStream in, OutputStream out, FormItems items, ProjectFindings.Starter findings, SpokenLanguage spoken, FurtherLanguage... further) {
		Session session = new Session(items, findings, spoken, List.of(further));
		ExecutorService messages = Executors.newCachedThreadPool(task -> {
			Thread thread = new Thread(task, "nagare-messages");
			thread.setDaemon(true);
			return thread;
		});
		ProtocolComplaints complaints = new ProtocolComplaints(spoken.to(null));
		try (CleanOutput clean = new CleanOutput()) {
			Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>().setLocalService(session).setRemoteInterface(LanguageClient.class)
					.setInput(in).setOutput(out).setExecutorService(messages).setExceptionHandler(Failures::answer).create();
			session.connect(launcher.getRemoteProxy());
			Future<Void> listening = launcher.startListening();
			CompletableFuture<Void> ended = CompletableFuture.runAsync(() -> await(listening), messages);
			// the end of the stream may be logged long after the client has left
			ended.whenComplete((nothing, failure) -> complaints.close());
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
