package org.nagare.dsl.ide.server;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** What a client is told when something fails: one sentence, never where in the program it was. */
final class Failures {

	private Failures() {
	}

	static ResponseError answer(Throwable failure) {
		Throwable cause = cause(failure);
		if (cause instanceof ResponseErrorException known) {
			return known.getResponseError();
		}
		if (isCancellation(cause) || cause instanceof IndexOutOfBoundsException) {
			// a position of a text that has changed meanwhile is as good as cancelled
			return new ResponseError(ResponseErrorCode.ContentModified, "The text has changed.", null);
		}
		if (cause instanceof UnsupportedOperationException) {
			return new ResponseError(ResponseErrorCode.MethodNotFound, "This request is not supported.", null);
		}
		return new ResponseError(ResponseErrorCode.InternalError, "内部の誤りです。 / Internal error: " + cause.getClass().getSimpleName(), null);
	}

	static boolean isCancellation(Throwable failure) {
		Throwable cause = cause(failure);
		return cause instanceof CancellationException || cause.getClass().getSimpleName().startsWith("OperationCanceled");
	}

	static Throwable cause(Throwable failure) {
		Throwable cause = failure;
		while ((cause instanceof CompletionException || cause instanceof ExecutionException || cause instanceof InvocationTargetException)
				&& cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause;
	}
}
