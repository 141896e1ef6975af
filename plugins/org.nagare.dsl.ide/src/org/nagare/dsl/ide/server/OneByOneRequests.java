package org.nagare.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.concurrent.Executors;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.service.OperationCanceledManager;

/** Reads one after the other: asking for a reference may link it, and a model that is being linked bears no second reader. */
@Singleton
class OneByOneRequests extends RequestManager {

	@Inject
	OneByOneRequests(OperationCanceledManager cancellation) {
		super(Executors.newSingleThreadExecutor(task -> {
			Thread thread = new Thread(task, "nagare-requests");
			thread.setDaemon(true);
			return thread;
		}), cancellation);
	}
}
