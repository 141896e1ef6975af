package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.nagare.dsl.messages.BlockExample;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.messages.SyntaxPlace;
import org.nagare.dsl.parsing.Followers.Follower;

/** Says what is missing where a text, or a line read as if it were the last, ends too early. */
final class TextEnd {

	private static final int LONGEST = 24;
	private static final String OPENING = "{";

	private final MessageLanguage language;
	private final Followers followers;

	TextEnd(MessageLanguage language, Followers followers) {
		this.language = language;
		this.followers = followers;
	}

	/**
	 * The parameters of the message.
	 *
	 * @param sign the sign that is missing, if nothing else is
	 */
	Map<String, String> parameters(TokenStream tokens, SyntaxPlace place, Optional<String> sign) {
		List<Token> line = lastLine(tokens);
		String last = line.isEmpty() ? "" : line.getLast().getText();
		Set<Follower> awaited = followers.ofAttribute(place, last);
		if (sign.isEmpty() && !awaited.isEmpty()) {
			String value = awaited.equals(Set.of(Follower.TEXT)) ? "\"…\"" : "…";
			String or = language == MessageLanguage.JAPANESE ? "か" : " or ";
			return Map.of("before", last, "expected", awaited.stream().map(each -> each.in(language)).collect(Collectors.joining(or)), "example", last + " " + value);
		}
		if (sign.isEmpty() && followers.opening(place).equals(last) && followers.isNamed(place)) {
			return Map.of("before", last, "expected", Follower.NAME.in(language), "example", ofBlock(last, place));
		}
		return Map.of("before", shown(line, tokens), "expected", sign.map(each -> quoted(each)).orElse(place.expected(language)), "example",
				sign.equals(Optional.of(OPENING)) ? ofBlock(followers.opening(place), place) : place.example());
	}

	private static String ofBlock(String keyword, SyntaxPlace place) {
		return BlockExample.isKnown(keyword) ? BlockExample.of(keyword) : place.example();
	}

	private String quoted(String sign) {
		return language == MessageLanguage.JAPANESE ? " «" + sign + "» " : "«" + sign + "»";
	}

	/** The words of the last line. */
	static List<Token> lastLine(TokenStream tokens) {
		List<Token> line = new ArrayList<>();
		for (int i = tokens.size() - 1; i >= 0; i--) {
			Token token = tokens.get(i);
			boolean visible = token.getChannel() == Token.DEFAULT_CHANNEL && token.getType() != Token.EOF && !token.getText().isEmpty();
			if (visible && !line.isEmpty() && token.getLine() != line.getFirst().getLine()) {
				break;
			}
			if (visible) {
				line.addFirst(token);
			}
		}
		return line;
	}

	/** The line as it is written, or its end. */
	private static String shown(List<Token> line, TokenStream tokens) {
		if (line.isEmpty()) {
			return "";
		}
		String written = tokens.toString(line.getFirst(), line.getLast()).lines().findFirst().orElse("").strip();
		int length = written.codePointCount(0, written.length());
		return length > LONGEST ? "…" + written.substring(written.offsetByCodePoints(0, length - LONGEST)) : written;
	}
}
