package org.nagare.dsl.formatting2;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import com.google.inject.name.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.nagare.dsl.conversion.ProseText;

/** Compares two texts token by token and comment by comment, whatever their layout: the last word on whether a layout has lost anything. */
@Singleton
public final class LosslessCheck {

	/** The first place where the second text says something else than the first. */
	public record Difference(int line, String token) {
	}

	private record Seen(String type, String content, int line, String written) {
	}

	@Inject
	@Named(LexerBindings.RUNTIME)
	private Provider<Lexer> lexers;

	@Inject
	private ITokenDefProvider tokenNames;

	public Optional<Difference> difference(String before, String after) {
		return difference(seen(before), seen(after));
	}

	private static Optional<Difference> difference(List<Seen> before, List<Seen> after) {
		for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
			if (i >= before.size()) {
				return Optional.of(new Difference(before.isEmpty() ? 1 : before.get(i - 1).line(), after.get(i).written()));
			}
			Seen old = before.get(i);
			if (i >= after.size() || !old.type().equals(after.get(i).type()) || !old.content().equals(after.get(i).content())) {
				return Optional.of(new Difference(old.line(), old.written()));
			}
		}
		return Optional.empty();
	}

	private List<Seen> seen(String text) {
		Lexer lexer = lexers.get();
		lexer.setCharStream(new ANTLRStringStream(text));
		List<Seen> seen = new ArrayList<>();
		for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
			String type = tokenNames.getTokenDefMap().getOrDefault(token.getType(), Integer.toString(token.getType()));
			if (!type.equals("RULE_WHITE_SPACE")) {
				String written = token.getText();
				seen.add(new Seen(type, content(type, written), token.getLine(), written.strip()));
			}
		}
		return seen;
	}

	private static String content(String type, String written) {
		return switch (type) {
			case "RULE_BLOCK_TEXT" -> ProseText.read(written);
			case "RULE_BLOCK_COMMENT", "RULE_LINE_COMMENT" -> withoutOuterBlanks(written);
			default -> Mark.canonical(written);
		};
	}

	/** A comment may be moved, so blanks at both ends of its lines do not count. */
	private static String withoutOuterBlanks(String comment) {
		StringBuilder content = new StringBuilder(comment.length());
		comment.strip().lines().forEach(line -> content.append(line.strip()).append('\n'));
		return content.toString();
	}
}
