package org.nagare.cli.command;

import java.util.concurrent.Callable;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.ide.server.NagareLanguageServer;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.FindingsWhileTyping;
import picocli.CommandLine.Command;

/** Serves an editor over standard input and output; the editor says its language itself. */
@Command(name = "lsp")
public final class LanguageServerCommand implements Callable<Integer> {

	private final Console console;

	public LanguageServerCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		EditionCatalogue editions = EditionCatalogue.shipped();
		return NagareLanguageServer.serve(console.in(), console.out(), new EditionItems(editions), FindingsWhileTyping.with(editions, console::today));
	}
}
