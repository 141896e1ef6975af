package org.nagare.cli.command;

import java.util.concurrent.Callable;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.ide.server.NagareLanguageServer;
import org.nagare.dsl.ide.server.SpokenLanguage;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.EditionItems;
import org.nagare.rules.FindingsWhileTyping;
import org.nagare.rules.OwnEditions;
import org.nagare.yoshiki.ide.EditionLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Serves an editor over standard input and output; the editor says its language itself, unless a person asked for another. */
@Command(name = "lsp")
public final class LanguageServerCommand implements Callable<Integer> {

	private final Console console;

	@ParentCommand
	private NagareCommand program;

	public LanguageServerCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		OwnEditions editions = new OwnEditions(EditionCatalogue.shipped());
		SpokenLanguage spoken = program.askedLanguage().<SpokenLanguage>map(SpokenLanguage.Asked::new).orElseGet(() -> new SpokenLanguage.OfTheEditor(console.language()));
		return NagareLanguageServer.serve(console.in(), console.out(), new EditionItems(editions), FindingsWhileTyping.with(editions, console::today), spoken,
				new EditionLanguage(EditionCatalogue.shippedTexts(), OwnEditions.FAULTY));
	}
}
