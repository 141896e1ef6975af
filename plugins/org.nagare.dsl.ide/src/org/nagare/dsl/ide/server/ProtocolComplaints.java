package org.nagare.dsl.ide.server;

import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.nagare.dsl.messages.MessageLanguage;

/**
 * What the reader of messages logs while a client is served. A stream that speaks no protocol at all, as when a person types or pipes something
 * into the server, is told once in a sentence and not by a trace for each of its lines.
 */
final class ProtocolComplaints extends Handler {

	private final Logger logger = Logger.getLogger("org.eclipse.lsp4j.jsonrpc");
	private final MessageLanguage language;
	private boolean told;

	ProtocolComplaints(MessageLanguage language) {
		this.language = language;
		// one client may be leaving while the next one comes
		synchronized (logger) {
			logger.addHandler(this);
			logger.setUseParentHandlers(false);
		}
	}

	@Override
	public synchronized void publish(LogRecord record) {
		if (!told && record.getLevel().intValue() >= Level.WARNING.intValue()) {
			told = true;
			System.err.println(language == MessageLanguage.JAPANESE
					? "nagare lsp: 標準入力に、読めない通信があります。nagare lsp はエディターが起動するもので、言語サーバーの決まり（LSP）の通信だけを読みます。"
					: "nagare lsp: something on standard input cannot be read. nagare lsp is started by an editor and reads the messages of the Language Server Protocol only.");
		}
	}

	@Override
	public void flush() {
		System.err.flush();
	}

	/** The logger is again as it was, unless another client is still served. */
	@Override
	public void close() {
		synchronized (logger) {
			logger.removeHandler(this);
			logger.setUseParentHandlers(Arrays.stream(logger.getHandlers()).noneMatch(ProtocolComplaints.class::isInstance));
		}
	}
}
