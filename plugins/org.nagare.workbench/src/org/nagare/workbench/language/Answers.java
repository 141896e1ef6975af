package org.nagare.workbench.language;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.nagare.workbench.NagareWorkbench;

/** Answers of the server that are wanted in the end, whatever happens meanwhile. */
public final class Answers {

	/** A change of any text cuts the answers short that are under way; who types does not do so for long. */
	private static final int MOST_QUESTIONS = 20;
	private static final int PAUSE_IN_MILLISECONDS = 100;
	private static final int MOMENT_IN_MILLISECONDS = 80;

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

	/** An answer, where it comes within a moment that nobody notices: for the thread of the windows, which waits no longer. */
	public static <T> Optional<T> soon(CompletableFuture<T> answer) {
		try {
			return Optional.ofNullable(answer.get(MOMENT_IN_MILLISECONDS, TimeUnit.MILLISECONDS));
		} catch (TimeoutException e) {
			return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		} catch (ExecutionException e) {
			NagareWorkbench.log("language", e.getCause());
			return Optional.empty();
		}
	}

	/**
	 * The answer to a question of a person, who may have patience for it: waited for beside the thread of the windows, as long as it is wanted.
	 *
	 * @param wanted  asked every moment
	 * @param refused is given the sentence with which the server refuses, where it says one
	 */
	public static <T> Optional<T> await(Supplier<CompletableFuture<T>> question, BooleanSupplier wanted, Consumer<String> refused) {
		CompletableFuture<T> answer = to(question);
		try {
			while (wanted.getAsBoolean()) {
				try {
					return Optional.ofNullable(answer.get(PAUSE_IN_MILLISECONDS, TimeUnit.MILLISECONDS));
				} catch (TimeoutException e) {
					// a moment has passed
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			refusal(e).ifPresentOrElse(refused, () -> NagareWorkbench.log("language", e.getCause()));
		} finally {
			answer.cancel(true);
		}
		return Optional.empty();
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
