package org.nagare.workbench.language;

import java.net.URI;
import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;

/** A text that is open in the workbench. Each change goes to the server as it happens, so that every question is about what is seen. */
public final class OpenText implements IDocumentListener {

	/** The count of the changes of a text that says what its file said when it was opened. */
	static final int AS_OPENED = 1;

	private final URI address;
	private final IDocument document;
	private final TextDocumentService texts;
	/** Asked for beside the thread of the windows too. */
	private volatile int version = AS_OPENED;
	private int users = 1;
	private Range replaced;

	OpenText(URI address, IDocument document, TextDocumentService texts) {
		this.address = address;
		this.document = document;
		this.texts = texts;
		texts.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(address.toString(), address.getPath().substring(address.getPath().lastIndexOf('.') + 1), version, document.get())));
		document.addDocumentListener(this);
	}

	public URI address() {
		return address;
	}

	public IDocument document() {
		return document;
	}

	public TextDocumentIdentifier identifier() {
		return new TextDocumentIdentifier(address.toString());
	}

	/** Higher after every change. */
	int version() {
		return version;
	}

	void oneMoreUser() {
		users++;
	}

	/** Whether nobody uses it any more. */
	boolean oneUserLess() {
		return --users == 0;
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the range is one of the text before the change: its lines are no more afterwards
		replaced = new Range(Places.position(document, event.getOffset()), Places.position(document, event.getOffset() + event.getLength()));
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		String text = event.getText() == null ? "" : event.getText();
		version = version + 1;
		TextDocumentContentChangeEvent change = new TextDocumentContentChangeEvent(replaced, text);
		texts.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(address.toString(), version), List.of(change)));
	}

	void close() {
		document.removeDocumentListener(this);
		texts.didClose(new DidCloseTextDocumentParams(identifier()));
	}
}
