package org.nagare.delivery.form;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Works that are done side by side, as many at a time as the machine has processors. Whoever asks for what came of each in the order in which they
 * were given does not learn which was ready first.
 */
final class SideBySide implements AutoCloseable {

	private final ExecutorService threads;
	private final List<Future<?>> given = new ArrayList<>();

	SideBySide() {
		threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
			Thread thread = new Thread(work, "nagare-writing");
			thread.setDaemon(true);
			return thread;
		});
	}

	/** Begins a work as soon as a processor is free. What is answered waits for its end, and throws what the work has thrown. */
	<T> Supplier<T> begin(Supplier<T> work) {
		Future<T> begun = threads.submit(work::get);
		given.add(begun);
		return () -> await(begun);
	}

	private static <T> T await(Future<T> work) {
		try {
			return work.get();
		} catch (ExecutionException failed) {
			if (failed.getCause() instanceof Error error) {
				throw error;
			}
			throw failed.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(failed.getCause());
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new CancellationException("interrupted");
		}
	}

	/** What has not begun will not. */
	@Override
	public void close() {
		given.forEach(work -> work.cancel(false));
		threads.shutdown();
	}
}
