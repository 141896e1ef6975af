package org.nagare.dsl.parsing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.messages.SyntaxPlace;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;
import org.nagare.dsl.renaming.NearNames;

/** Slips that beginners make, known by the words around the place, each with a message that says what to write instead. */
final class CommonSlips {

	/** What was recognised, and what goes into its message. */
	record Slip(LanguageFinding finding, Map<String, String> parameters) {
	}

	private static final Set<String> BEFORE_BRACE = Set.of("長", "所属長", "連絡先", "略称", "別名", "総称", "旧称");
	private static final Set<String> BEFORE_TEXT = Set.of("時期", "用途", "範囲", "内容", "条件", "相手事務", "宣言", "特記事項", "確認方法", "許諾", "起算", "理由", "注", "例外", "出典",
			"見出し");
	private static final Set<SyntaxPlace> WITH_NAMES = Set.of(SyntaxPlace.ItemGroup, SyntaxPlace.RecordedItem, SyntaxPlace.SpiFile, SyntaxPlace.Step, SyntaxPlace.SubAffair,
			SyntaxPlace.InformationSystem, SyntaxPlace.OrganizationUnit, SyntaxPlace.Organization, SyntaxPlace.Person, SyntaxPlace.Document);

	private final MessageLanguage language;
	private final Grammar grammar;

	CommonSlips(MessageLanguage language, Grammar grammar) {
		this.language = language;
		this.grammar = grammar;
	}

	Optional<Slip> recognise(Token token, RecognitionException exception, SyntaxPlace place) {
		Token previous = exception.input instanceof TokenStream tokens ? token.getTokenIndex() > 0 ? previous(tokens, token) : null : null;
		Token next = exception.input instanceof TokenStream tokens ? next(tokens, token) : null;
		String before = text(previous);
		String after = text(next);
		String found = token.getText();
		if (token.getType() == InternalNagareParser.RULE_COMMA && before.matches("[約0-9０-９]+") && after.matches("[0-9０-９]+.*")) {
			return slip(LanguageFinding.SYNTAX_DIGIT_GROUP, Map.of("example", before + after));
		}
		if (token.getType() == InternalNagareParser.RULE_LEFT_PARENTHESIS && WITH_NAMES.contains(place) && next != null && next.getType() == InternalNagareParser.RULE_WORD) {
			return slip(LanguageFinding.SYNTAX_BRACKET_IN_NAME, Map.of("example", "「" + before + "(" + after + ")」"));
		}
		if (token.getType() == InternalNagareParser.RULE_RIGHT_PARENTHESIS && before.matches("[0-9０-９]{1,2}")) {
			return slip(LanguageFinding.SYNTAX_CHOICE_NUMBER, Map.of("example", after));
		}
		if (BEFORE_BRACE.contains(found) && (place == SyntaxPlace.Organization || place == SyntaxPlace.OrganizationUnit)) {
			return slip(LanguageFinding.SYNTAX_BEFORE_BRACE, Map.of("keyword", found, "example", place.example()));
		}
		if (BEFORE_TEXT.contains(before) && token.getType() == InternalNagareParser.RULE_WORD) {
			return slip(LanguageFinding.SYNTAX_TEXT_EXPECTED, Map.of("keyword", before, "found", found));
		}
		// the parser took the word for a name at the end of an arrow: the two words before the place tell
		if (BEFORE_TEXT.contains(found) && next != null && next.getType() == InternalNagareParser.RULE_WORD) {
			return slip(LanguageFinding.SYNTAX_TEXT_EXPECTED, Map.of("keyword", found, "found", after));
		}
		boolean isAttribute = token.getType() == InternalNagareParser.RULE_WORD && next != null && isValue(next);
		if (isAttribute && place != SyntaxPlace.ProjectFile) {
			return attribute(found, place);
		}
		if (isValue(token) && previous != null && previous.getType() == InternalNagareParser.RULE_WORD && (place == SyntaxPlace.Flow || place == SyntaxPlace.Hop)) {
			return attribute(before, SyntaxPlace.Flow);
		}
		return Optional.empty();
	}

	private Optional<Slip> attribute(String word, SyntaxPlace place) {
		Set<String> allowed = attributes(place);
		if (allowed.isEmpty()) {
			return Optional.empty();
		}
		List<String> near = NearNames.of(word, allowed, 2);
		String hint = near.isEmpty() ? "" : (language == MessageLanguage.JAPANESE ? "もしかして: " : "Did you mean ")
				+ near.stream().map(name -> "«" + name + "»").collect(Collectors.joining("、"));
		return slip(LanguageFinding.SYNTAX_ATTRIBUTE,
				Map.of("found", word, "allowed", String.join(language == MessageLanguage.JAPANESE ? "、" : ", ", allowed), "hint", hint));
	}

	/** The keywords that the rule of a place and its fragments can read; not the first, which opened it. */
	private Set<String> attributes(SyntaxPlace place) {
		AbstractRule rule = GrammarUtil.findRuleForName(grammar, place.name());
		Set<String> words = new TreeSet<>();
		if (rule == null) {
			return words;
		}
		collect(rule, words);
		GrammarUtil.containedRuleCalls(rule).stream().map(call -> call.getRule()).filter(called -> called.getName().endsWith("Part") || called.getName().equals("Media")
				|| called.getName().equals("Bases")).forEach(fragment -> {
					collect(fragment, words);
					GrammarUtil.containedRuleCalls(fragment).stream().map(call -> call.getRule())
							.filter(inner -> inner.getName().equals("Media") || inner.getName().equals("Bases")).forEach(inner -> collect(inner, words));
				});
		return words;
	}

	private static void collect(AbstractRule rule, Set<String> words) {
		GrammarUtil.containedKeywords(rule).stream().map(Keyword::getValue).forEach(words::add);
	}

	private static boolean isValue(Token token) {
		return token.getType() == InternalNagareParser.RULE_STRING || token.getType() == InternalNagareParser.RULE_BLOCK_TEXT;
	}

	private static Token previous(TokenStream tokens, Token token) {
		for (int i = token.getTokenIndex() - 1; i >= 0; i--) {
			if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
				return tokens.get(i);
			}
		}
		return null;
	}

	private static Token next(TokenStream tokens, Token token) {
		for (int i = token.getTokenIndex() + 1; i >= 1 && i < tokens.size(); i++) {
			if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
				return tokens.get(i);
			}
		}
		return null;
	}

	private static String text(Token token) {
		return token == null || token.getText() == null ? "" : token.getText();
	}

	private static Optional<Slip> slip(LanguageFinding finding, Map<String, String> parameters) {
		return Optional.of(new Slip(finding, parameters));
	}
}
