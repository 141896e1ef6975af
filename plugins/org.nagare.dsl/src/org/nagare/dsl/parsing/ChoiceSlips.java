package org.nagare.dsl.parsing;

import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_BLOCK_TEXT;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_COLON;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_LEFT_PARENTHESIS;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_RIGHT_PARENTHESIS;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_STRING;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.messages.SyntaxPlace;
import org.nagare.dsl.parsing.CommonSlips.Slip;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.vocabulary.Vocabulary;

/**
 * Words of a vocabulary written as the form prints them, «その他識別情報(内部番号)», or with brackets that lack the quotes, «その他(送付の記録)». What
 * is told is the word to write: another advice would lead into the next mistake.
 */
final class ChoiceSlips {

	private static final Map<SyntaxPlace, EStructuralFeature> BY_PLACE = new EnumMap<>(Map.of(SyntaxPlace.ItemGroup, Literals.ITEM_GROUP__CATEGORY, SyntaxPlace.CategoryJustification,
			Literals.CATEGORY_JUSTIFICATION__CATEGORY, SyntaxPlace.Organization, Literals.ORGANIZATION__KIND, SyntaxPlace.Person, Literals.PERSON__KIND));
	private static final Map<String, EStructuralFeature> BY_KEYWORD = Map.of("方法", Literals.FLOW__MEDIA, "分類", Literals.INFORMATION_SYSTEM__KIND, "情報連携", Literals.ASSESSMENT__LINKAGE,
			"種別", Literals.FLOW__KIND_OVERRIDE, "扱い", Literals.FLOW__CHARACTER_OVERRIDE);
	/** What the form prints in the brackets of a word is no longer than so many tokens. */
	private static final int LONGEST = 30;

	private final MessageLanguage language;

	ChoiceSlips(MessageLanguage language) {
		this.language = language;
	}

	/** A word with brackets, or with a text right behind it. */
	Optional<Slip> bracketed(CommonSlips.Around around, TokenStream tokens) {
		boolean atBracket = around.token().getType() == RULE_LEFT_PARENTHESIS;
		Token bracket = atBracket ? around.token() : around.previous();
		Token word = atBracket ? around.previous() : around.beforePrevious();
		if (CommonSlips.isWord(around.previous()) && isText(around.token())) {
			return vocabulary(around.previous(), tokens, around.place()).filter(words -> WordHint.takesText(around.before(), words))
					.flatMap(words -> textMissing(around.before(), around.found().replaceAll("^\"+|\"+$", "")));
		}
		if (bracket == null || bracket.getType() != RULE_LEFT_PARENTHESIS || !CommonSlips.isWord(word)) {
			return Optional.empty();
		}
		Optional<EStructuralFeature> vocabulary = vocabulary(word, tokens, around.place());
		boolean entered = around.place() == SyntaxPlace.EntryValue && !atBracket;
		if (vocabulary.isEmpty() && !entered) {
			return Optional.empty();
		}
		String inner = inBrackets(bracket, tokens);
		return entered || WordHint.takesText(word.getText(), vocabulary.get()) ? textMissing(word.getText(), inner) : unknown(word.getText() + "(" + inner + ")", vocabulary.get());
	}

	/** What stands in quotes where a word is due, if the word is none of those that may stand there. */
	Optional<Slip> quoted(String inner, String keyword, SyntaxPlace place) {
		EStructuralFeature vocabulary = BY_KEYWORD.getOrDefault(keyword, BY_PLACE.get(place));
		return vocabulary == null || Vocabulary.takes(vocabulary, inner) ? Optional.empty() : unknown(inner, vocabulary);
	}

	private Optional<Slip> textMissing(String word, String text) {
		return slip(LanguageFinding.WORD_TEXT_MISSING, Map.of("word", word, "text", text.isEmpty() ? "…" : text));
	}

	private Optional<Slip> unknown(String word, EStructuralFeature vocabulary) {
		return slip(LanguageFinding.WORD_UNKNOWN, WordHint.of(word, vocabulary, language).parameters());
	}

	/** The vocabulary of a word that is written; a place has at most one for words without a keyword. */
	private static Optional<EStructuralFeature> vocabulary(Token word, TokenStream tokens, SyntaxPlace place) {
		Token before = CommonSlips.previous(tokens, word);
		EStructuralFeature ofKeyword = before == null ? null : BY_KEYWORD.get(before.getText());
		// behind a colon of a file the line of items was read to its end
		boolean ofItems = place == SyntaxPlace.SpiFile && before != null && before.getType() == RULE_COLON;
		return Optional.ofNullable(ofKeyword != null ? ofKeyword : ofItems ? Literals.ITEM_GROUP__CATEGORY : BY_PLACE.get(place));
	}

	/** What stands in the brackets, as it is written. */
	private static String inBrackets(Token bracket, TokenStream tokens) {
		StringBuilder inner = new StringBuilder();
		for (int i = bracket.getTokenIndex() + 1; i < tokens.size() && i < bracket.getTokenIndex() + LONGEST; i++) {
			Token token = tokens.get(i);
			if (token.getType() == RULE_RIGHT_PARENTHESIS || token.getType() == Token.EOF || token.getLine() != bracket.getLine()) {
				break;
			}
			inner.append(token.getText() == null ? "" : token.getText());
		}
		return inner.toString().strip();
	}

	private static boolean isText(Token token) {
		return token.getType() == RULE_STRING || token.getType() == RULE_BLOCK_TEXT;
	}

	private static Optional<Slip> slip(LanguageFinding finding, Map<String, String> parameters) {
		return Optional.of(new Slip(finding, parameters));
	}
}
