package org.nagare.dsl.parsing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.IParseResult;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;
import org.nagare.dsl.renaming.NearNames;

/**
 * A word at the beginning of a line that is no keyword and looks like one. Such a line is wrong by itself, whatever stands around it: where the next error
 * is at another such word, both are told.
 */
final class MistypedKeyword {

	/** In the names of tokens the generated parser writes keywords between single quotes, and what is not ASCII by its number. */
	private static final Pattern NUMBER = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
	private static final Set<String> KEYWORDS = Arrays.stream(InternalNagareParser.tokenNames).filter(name -> name.startsWith("'"))
			.map(name -> NUMBER.matcher(name.substring(1, name.length() - 1)).replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16))))
			.collect(Collectors.toUnmodifiableSet());

	/** A single sign is too near to too many words. */
	private static final Set<String> WORDS = KEYWORDS.stream().filter(keyword -> keyword.length() > 1).collect(Collectors.toUnmodifiableSet());

	private MistypedKeyword() {
	}

	/** Whether a word is a keyword. */
	static boolean isKeyword(String word) {
		return KEYWORDS.contains(word);
	}

	static boolean isAt(List<CommonToken> tokens, int index) {
		if (index >= tokens.size() || tokens.get(index).getType() != InternalNagareParser.RULE_WORD) {
			return false;
		}
		CommonToken word = tokens.get(index);
		Optional<CommonToken> next = beside(tokens, index, 1);
		return beside(tokens, index, -1).isEmpty() && next.isPresent() && switch (next.get().getType()) {
			case InternalNagareParser.RULE_ARROW, InternalNagareParser.RULE_COMMA, InternalNagareParser.RULE_DOT, InternalNagareParser.RULE_COLON, InternalNagareParser.RULE_LEFT_PARENTHESIS -> false;
			default -> word.getText().length() > 1 && !NearNames.of(word.getText(), WORDS, 1).isEmpty();
		};
	}

	/** Whether the first thing that is still to be told of a reading is such a word. */
	static boolean isNextIn(List<CommonToken> tokens, IParseResult read) {
		for (INode error : read.getSyntaxErrors()) {
			SyntaxErrorMessage message = error.getSyntaxErrorMessage();
			if (message != null && !BrokenPart.isPlaced(message) && !BrokenPart.isOfValue(message)) {
				return isAt(tokens, BrokenPart.indexOf(tokens, error.getOffset()));
			}
		}
		return false;
	}

	/** What stands before or behind a token on its line. */
	private static Optional<CommonToken> beside(List<CommonToken> tokens, int index, int step) {
		for (int i = index + step; i >= 0 && i < tokens.size() && tokens.get(i).getLine() == tokens.get(index).getLine(); i += step) {
			if (!BraceRepair.isBlank(tokens.get(i))) {
				return Optional.of(tokens.get(i));
			}
		}
		return Optional.empty();
	}
}
