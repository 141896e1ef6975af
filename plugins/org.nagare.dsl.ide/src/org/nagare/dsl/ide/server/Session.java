package org.nagare.dsl.ide.server;

import com.google.inject.Injector;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethodProvider;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.form.FormItems;
import org.nagare.dsl.ide.wording.ClientAbilities;
import org.nagare.dsl.messages.MessageLanguage;

/**
 * One client from its first message to its last. The language is started when it is known in which language its person reads, and
 * whatever fails is answered in a sentence.
 */
final class Session implements Endpoint, JsonRpcMethodProvider {

	private final CompletableFuture<Void> exited = new CompletableFuture<>();
	private final FormItems items;
	private final ProjectFindings.Starter findings;
	private final SpokenLanguage spoken;
	private final List<FurtherLanguage> further;
	private volatile OtherFindings others;
	private volatile LanguageClient client;
	private volatile NagareServer server;
	private volatile Endpoint requests;
	private volatile boolean shutDown;

	/** @param findings who finds more than the language */
	Session(FormItems items, ProjectFindings.Starter findings, SpokenLanguage spoken, List<FurtherLanguage> further) {
		this.items = items;
		this.findings = findings;
		this.spoken = spoken;
		this.further = List.copyOf(further);
	}

	void connect(LanguageClient languageClient) {
		client = languageClient;
	}

	CompletableFuture<Void> exited() {
		return exited;
	}

	boolean wasShutDown() {
		return shutDown;
	}

	void close() {
		NagareServer running = server;
		if (running != null) {
			running.getRequestManager().shutdown();
			others.close();
		}
	}

	@Override
	public Map<String, JsonRpcMethod> supportedMethods() {
		return ServiceEndpoints.getSupportedMethods(LanguageServer.class);
	}

	@Override
	public CompletableFuture<?> request(String method, Object parameter) {
		try {
			if (shutDown) {
				return refused(ResponseErrorCode.InvalidRequest, "The server was shut down.");
			}
			if ("initialize".equals(method)) {
				if (server != null) {
					return refused(ResponseErrorCode.InvalidRequest, "The server is initialized already.");
				}
				start((InitializeParams) parameter);
			} else if (requests == null) {
				return refused(ResponseErrorCode.ServerNotInitialized, "The server is not initialized.");
			} else if ("shutdown".equals(method)) {
				shutDown = true;
				return CompletableFuture.completedFuture(null);
			}
			return guarded(method, requests.request(method, parameter));
		} catch (RuntimeException e) {
			return guarded(method, CompletableFuture.failedFuture(e));
		}
	}

	@Override
	public void notify(String method, Object parameter) {
		if ("exit".equals(method)) {
			exited.complete(null);
			return;
		}
		try {
			if (requests != null && !shutDown) {
				requests.notify(method, parameter);
			}
		} catch (RuntimeException e) {
			report(method, e);
		}
	}

	private void start(InitializeParams parameters) {
		MessageLanguage language = spoken.to(parameters.getLocale());
		ProjectFindings finder = findings.start(language);
		Injector injector = new ServerSetup(language, ClientAbilities.of(parameters), items, finder, further).createInjectorAndDoEMFRegistration();
		NagareServer started = injector.getInstance(NagareServer.class);
		others = new OtherFindings(finder, client, injector.getInstance(NagareWorkspace.class), injector.getInstance(Addresses.class), language);
		started.tell(others);
		server = started;
		requests = ServiceEndpoints.toEndpoint(started);
	}

	/**
	 * The answer as the client may see it: a text outside of all projects has no answer, and what the server itself gave up because the text
	 * changed is told apart from what the client gave up.
	 */
	private CompletableFuture<Object> guarded(String method, CompletableFuture<?> answer) {
		CompletableFuture<Object> guarded = new CompletableFuture<>();
		answer.whenComplete((result, failure) -> {
			if (failure == null) {
				guarded.complete(result);
			} else if (Failures.cause(failure) instanceof NoSuchText) {
				guarded.complete(null);
			} else {
				ResponseError error = Failures.answer(failure);
				if (error.getCode() == ResponseErrorCode.InternalError.getValue()) {
					report(method, failure);
				}
				guarded.completeExceptionally(new ResponseErrorException(error));
			}
		});
		guarded.whenComplete((result, failure) -> {
			if (guarded.isCancelled()) {
				answer.cancel(true);
			}
		});
		return guarded;
	}

	private void report(String method, Throwable failure) {
		Throwable cause = Failures.cause(failure);
		if (!Failures.isCancellation(cause) && !(cause instanceof UnsupportedOperationException) && !(cause instanceof NoSuchText)) {
			client.logMessage(new MessageParams(MessageType.Error, method + ": " + cause.getClass().getSimpleName()));
		}
	}

	private static CompletableFuture<Object> refused(ResponseErrorCode code, String message) {
		return CompletableFuture.failedFuture(new ResponseErrorException(new ResponseError(code, message, null)));
	}
}
