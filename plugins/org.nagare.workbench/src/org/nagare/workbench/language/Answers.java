package org.nagare.workbench.language;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Answers of the server that are wanted in the end, whatever happens meanwhile. */
public final class Answers {

	/** A change of any text cuts the answers short that are under way; who types does not do so for long. */
	private static final int MOST_QUESTIONS = 20;
	private static final int PAUSE_IN_MILLISECONDS = 100;

	private Answers() {
	}

	/** The answer to a question, which is asked again where it was cut short. */
	public static <T> CompletableFuture<T> to(Supplier<CompletableFuture<T>> question) {
		return to(question, MOST_QUESTIONS);
	}

	private static <T> CompletableFuture<T> to(Supplier<CompletableFuture<T>> question, int most) {
		CompletableFuture<T> answer = question.get();
		if (most <= 1) {
			return answer;
		}
		Executor later = CompletableFuture.delayedExecutor(PAUSE_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
		return answer.exceptionallyCompose(failure -> refusal(failure).isPresent() ? CompletableFuture.failedFuture(failure)
				: CompletableFuture.supplyAsync(() -> to(question, most - 1), later).thenCompose(again -> again));
	}

	/** The sentence with which a question was refused, which is an answer; none where it was cut short. */
	static Optional<String> refusal(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ResponseErrorException refused && refused.getResponseError().getCode() == ResponseErrorCode.RequestFailed.getValue()) {
				return Optional.of(refused.getResponseError().getMessage());
			}
		}
		return Optional.empty();
	}
}
