package org.nagare.dsl.ide.server;

import java.util.List;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.form.FormItems;
import org.nagare.dsl.messages.MessageLanguage;

/** The language server for a client in the same program: the same requests and answers, with no stream between the two. */
public final class LanguageSession implements AutoCloseable {

	private final Session session;
	private final LanguageServer server;

	private LanguageSession(LanguageClient client, FormItems items, ProjectFindings.Starter findings, List<FurtherLanguage> further) {
		session = new Session(items, findings, new SpokenLanguage.OfTheEditor(MessageLanguage.JAPANESE), further);
		session.connect(client);
		server = ServiceEndpoints.toServiceObject(session, LanguageServer.class);
	}

	/** Opens a session; the client begins it with «initialize» as over a stream. */
	public static LanguageSession open(LanguageClient client) {
		return open(client, FormItems.NONE);
	}

	/** The same with the items of the forms that an assessment may name. */
	public static LanguageSession open(LanguageClient client, FormItems items) {
		return open(client, items, ProjectFindings.Starter.NONE);
	}

	/** The same with somebody who finds more than the language, and with other languages of the same projects. */
	public static LanguageSession open(LanguageClient client, FormItems items, ProjectFindings.Starter findings, FurtherLanguage... further) {
		return new LanguageSession(client, items, findings, List.of(further));
	}

	public LanguageServer server() {
		return server;
	}

	@Override
	public void close() {
		session.close();
	}
}
