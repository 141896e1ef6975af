package org.nagare.dsl.ide.server;

import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** The language server for a client in the same program: the same requests and answers, with no stream between the two. */
public final class LanguageSession implements AutoCloseable {

	private final Session session = new Session();
	private final LanguageServer server;

	private LanguageSession(LanguageClient client) {
		session.connect(client);
		server = ServiceEndpoints.toServiceObject(session, LanguageServer.class);
	}

	/** Opens a session; the client begins it with «initialize» as over a stream. */
	public static LanguageSession open(LanguageClient client) {
		return new LanguageSession(client);
	}

	public LanguageServer server() {
		return server;
	}

	@Override
	public void close() {
		session.close();
	}
}
