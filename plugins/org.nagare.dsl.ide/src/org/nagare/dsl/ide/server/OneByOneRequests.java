package org.nagare.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.xbase.lib.Functions.Function1;

/**
 * Reads one after the other: asking for a reference may link it, and a model that is being linked bears no second reader. An answer that
 * is a refusal is an answer and nothing to log.
 */
@Singleton
class OneByOneRequests extends RequestManager {

	private record Outcome<V>(V answer, RuntimeException refusal) {
	}

	@Inject
	OneByOneRequests(OperationCanceledManager cancellation) {
		super(Executors.newSingleThreadExecutor(task -> {
			Thread thread = new Thread(task, "nagare-requests");
			thread.setDaemon(true);
			return thread;
		}), cancellation);
	}

	@Override
	public synchronized <V> CompletableFuture<V> runRead(Function1<? super CancelIndicator, ? extends V> read) {
		CompletableFuture<Outcome<V>> running = super.runRead(cancel -> {
			try {
				return new Outcome<V>(read.apply(cancel), null);
			} catch (NoSuchText | ResponseErrorException | IndexOutOfBoundsException e) {
				return new Outcome<V>(null, e);
			}
		});
		CompletableFuture<V> answer = new CompletableFuture<>() {
			@Override
			public boolean cancel(boolean mayInterrupt) {
				running.cancel(mayInterrupt);
				return super.cancel(mayInterrupt);
			}
		};
		running.whenComplete((outcome, failure) -> {
			if (failure != null) {
				answer.completeExceptionally(failure);
			} else if (outcome.refusal() != null) {
				answer.completeExceptionally(outcome.refusal());
			} else {
				answer.complete(outcome.answer());
			}
		});
		return answer;
	}
}
