package org.nagare.dsl.parsing;

import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_ANY_OTHER;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_ARROW;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_BLOCK_TEXT;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_COLON;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_COMMA;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_DOT;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_HYPHEN;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_LEFT_BRACE;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_LEFT_PARENTHESIS;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_RIGHT_BRACE;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_RIGHT_PARENTHESIS;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_STRING;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_TILDE;
import static org.nagare.dsl.parser.antlr.internal.InternalNagareParser.RULE_WORD;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.nagare.dsl.conversion.NameText;
import org.nagare.dsl.messages.BlockExample;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.messages.SyntaxPlace;
import org.nagare.dsl.parsing.Followers.Follower;
import org.nagare.dsl.renaming.NearNames;
import org.nagare.model.value.Count;
import org.nagare.model.vocabulary.OrganizationKind;
import org.nagare.model.vocabulary.PersonKind;
import org.nagare.model.vocabulary.Vocabulary;

/** Slips that beginners make, known by the words around the place, each with a message that says what to write instead. */
final class CommonSlips {

	/** What was recognised, and what goes into its message. */
	record Slip(LanguageFinding finding, Map<String, String> parameters) {
	}

	private static final Set<String> BEFORE_BRACE = Set.of("長", "所属長", "連絡先", "略称", "別名", "総称", "旧称");
	private static final Set<String> WITH_REASON = Set.of("種別", "扱い");
	private static final Pattern DATE = Pattern.compile("(明治|大正|昭和|平成|令和)[0-9０-９元]+年.*[月日]");
	private static final String INTERNAL = "内部";
	/** What may stand in more blocks than these is no hint where it belongs. */
	private static final int MOST_HOMES = 3;
	private static final Pattern DASHES = Pattern.compile("[-－ー―—–‐一]+");
	private static final Pattern HYPHENS = Pattern.compile("[-－‐―—–−]");
	private static final Pattern ARROW_HEAD = Pattern.compile("[>＞]");
	private static final Pattern OTHER_ARROW = Pattern.compile("[>＞=＝－➔➙➜➝➞⟶⟹↦▶►]");
	private static final Pattern BEFORE_DIGITS = Pattern.compile("[約0-9０-９]+");
	private static final Pattern THREE_DIGITS = Pattern.compile("[0-9０-９]{3}[^0-9].*");
	private static final Pattern NUMBER_OF_CHOICE = Pattern.compile("[0-9０-９]{1,2}");
	private static final Set<SyntaxPlace> WITH_PATHS = Set.of(SyntaxPlace.ItemPath, SyntaxPlace.Entry, SyntaxPlace.EntryValue, SyntaxPlace.CellEntry, SyntaxPlace.Withholding);
	private static final Set<SyntaxPlace> WITH_NAMES = Set.of(SyntaxPlace.ItemGroup, SyntaxPlace.RecordedItem, SyntaxPlace.SpiFile, SyntaxPlace.Step, SyntaxPlace.SubAffair,
			SyntaxPlace.InformationSystem, SyntaxPlace.OrganizationUnit, SyntaxPlace.Organization, SyntaxPlace.Person, SyntaxPlace.Document);

	private final MessageLanguage language;
	private final Set<String> statementKeywords;
	private final Followers followers;
	private final ChoiceSlips choices;

	CommonSlips(MessageLanguage language, Set<String> statementKeywords, Followers followers) {
		this.language = language;
		this.statementKeywords = statementKeywords;
		this.followers = followers;
		this.choices = new ChoiceSlips(language);
	}

	/** The words around a place, as far as they are read. */
	record Around(Token token, Token previous, Token beforePrevious, Token next, SyntaxPlace place) {

		String found() {
			return text(token);
		}

		String before() {
			return text(previous);
		}

		String after() {
			return text(next);
		}

		boolean isInFlow() {
			return place == SyntaxPlace.Flow || place == SyntaxPlace.Hop;
		}
	}

	Optional<Slip> recognise(Token token, RecognitionException exception, SyntaxPlace place) {
		if (exception instanceof MismatchedTokenException mismatch && mismatch.expecting == RULE_COLON && place == SyntaxPlace.Flow && isValue(token)) {
			return Optional.empty(); // what flows has begun: nothing but the colon is missing
		}
		TokenStream tokens = exception.input instanceof TokenStream stream ? stream : null;
		Token previous = tokens == null ? null : previous(tokens, token);
		Around around = new Around(token, previous, previous == null ? null : previous(tokens, previous), tokens == null ? null : next(tokens, token), place);
		boolean afterAll = exception instanceof MismatchedTokenException mismatch && mismatch.expecting == RULE_RIGHT_BRACE;
		return values(around).or(() -> tokens == null ? Optional.empty() : choices.bracketed(around, tokens)).or(() -> tokens == null ? Optional.empty() : items(around, tokens)).or(() -> arrows(around)).or(() -> quotes(around)).or(() -> places(around))
				.or(() -> tokens != null && (afterAll || place == SyntaxPlace.ProjectFile) ? elsewhere(around, tokens) : Optional.empty()).or(() -> attributes(around, afterAll));
	}

	/** What is wrong at the end of a text, where that is known by the last words. */
	Optional<Slip> atEnd(TokenStream tokens, SyntaxPlace place) {
		List<Token> line = TextEnd.lastLine(tokens);
		int last = line.size() - 1;
		if (last < 1 || !isWord(line.get(last))) {
			return Optional.empty();
		}
		String before = text(line.get(last - 1));
		String found = text(line.get(last));
		if (followers.ofAttribute(place, before).equals(Set.of(Follower.TEXT))) {
			return textExpected(before, found);
		}
		return WITH_REASON.contains(before) ? slip(LanguageFinding.SYNTAX_REASON_MISSING, Map.of("keyword", before, "value", found)) : Optional.empty();
	}

	private static Optional<Slip> values(Around around) {
		String before = around.before();
		String after = around.after();
		if (around.token.getType() == RULE_COMMA && matches(BEFORE_DIGITS, before) && matches(THREE_DIGITS, after)) {
			return slip(LanguageFinding.SYNTAX_DIGIT_GROUP, Map.of("example", Count.likely(before + after).orElse(before + after)));
		}
		// in brackets of a file a bracket can open in a name only
		boolean inItems = around.place == SyntaxPlace.Payload && (is(around.beforePrevious, RULE_COMMA) || is(around.beforePrevious, RULE_LEFT_PARENTHESIS));
		boolean inArrow = around.isInFlow() && is(around.previous, RULE_WORD) && (is(around.beforePrevious, RULE_ARROW) || isFirstOfLine(around));
		if (around.token.getType() == RULE_LEFT_PARENTHESIS && (WITH_NAMES.contains(around.place) || inItems || inArrow) && is(around.next, RULE_WORD)) {
			return slip(LanguageFinding.SYNTAX_BRACKET_IN_NAME, Map.of("example", "「" + before + around.found() + after + (around.found().equals("（") ? "）」" : ")」")));
		}
		// as the form prints it: Ⅰ－4－①
		if (WITH_PATHS.contains(around.place) && matches(HYPHENS, around.found()) && is(around.next, RULE_WORD)) {
			return slip(LanguageFinding.SYNTAX_PATH, Map.of("found", around.found(), "example", before.equals(")") ? "Ⅲ(…)." + after : before + "." + after));
		}
		if (around.token.getType() == RULE_RIGHT_PARENTHESIS && matches(NUMBER_OF_CHOICE, before)) {
			return slip(LanguageFinding.SYNTAX_CHOICE_NUMBER, Map.of("example", after));
		}
		if (matches(DATE, before) && matches(DATE, after)) {
			return slip(LanguageFinding.SYNTAX_RANGE, Map.of("found", around.found(), "before", before, "after", after));
		}
		if (WITH_REASON.contains(text(around.beforePrevious)) && isWord(around.previous) && !around.found().equals("理由")) {
			return slip(LanguageFinding.SYNTAX_REASON_MISSING, Map.of("keyword", text(around.beforePrevious), "value", before));
		}
		return Optional.empty();
	}

	/** Items one behind the other, as in a table or a sentence: before the colon of their line only commas part them. */
	private static Optional<Slip> items(Around around, TokenStream tokens) {
		boolean inGroup = around.place == SyntaxPlace.ItemGroup || around.place == SyntaxPlace.RecordedItem;
		boolean behindName = isWord(around.token) && isWord(around.previous) && around.previous.getLine() == around.token.getLine()
				&& (is(around.beforePrevious, RULE_COMMA) || text(around.beforePrevious).equals("項目"));
		return inGroup && behindName && isOnLine(tokens, around.token, RULE_COLON)
				? slip(LanguageFinding.SYNTAX_MISSING, Map.of("found", around.found(), "expected", " «,» ", "expected" + LanguageFinding.IN_ENGLISH, "«,»", "example", around.place.example()))
				: Optional.empty();
	}

	/** Whether the word before the place begins its line. */
	private static boolean isFirstOfLine(Around around) {
		return around.beforePrevious == null || around.beforePrevious.getLine() < around.previous.getLine();
	}

	private static Optional<Slip> arrows(Around around) {
		if (!around.isInFlow()) {
			return Optional.empty();
		}
		int type = around.token.getType();
		boolean dashes = matches(DASHES, around.found()) && matches(ARROW_HEAD, around.after());
		if (dashes || type == RULE_TILDE || type == RULE_HYPHEN || type == RULE_ANY_OTHER && matches(OTHER_ARROW, around.found())) {
			return slip(LanguageFinding.SYNTAX_WRONG_ARROW, Map.of("found", dashes ? around.found() + around.after() : around.found()));
		}
		boolean betweenNames = isWord(around.token) && isWord(around.previous) && around.token.getLine() == around.previous.getLine();
		if (betweenNames && !is(around.beforePrevious, RULE_COLON) && (is(around.next, RULE_COLON) || is(around.next, RULE_ARROW) || is(around.next, RULE_COMMA))) {
			return slip(LanguageFinding.SYNTAX_ARROW_MISSING, Map.of("before", around.before(), "after", around.found()));
		}
		return Optional.empty();
	}

	/** Texts where words are due, and words where texts are due. */
	private Optional<Slip> quotes(Around around) {
		String before = around.before();
		String found = around.found();
		if (isValue(around.token)) {
			Set<Follower> due = followers.of(around.place, before);
			String inner = found.replaceAll("^\"+|\"+$", "");
			Optional<Slip> unknown = due.equals(Set.of(Follower.WORD)) || is(around.previous, RULE_COLON) ? choices.quoted(inner, before, around.place) : Optional.empty();
			if (unknown.isPresent()) {
				return unknown;
			}
			if (due.equals(Set.of(Follower.WORD)) || around.place == SyntaxPlace.ThresholdInput) {
				return slip(LanguageFinding.SYNTAX_UNQUOTED, Map.of("found", inner, "example", before + " " + inner));
			}
			if (due.equals(Set.of(Follower.NAME))) {
				String example = around.place.example();
				return slip(LanguageFinding.SYNTAX_NAME_EXPECTED, Map.of("keyword", before, "found", inner, "example", example.contains(before) ? example : before + " …"));
			}
			if (around.isInFlow() && (is(around.previous, RULE_ARROW) || is(around.next, RULE_ARROW))) {
				return slip(LanguageFinding.SYNTAX_NAME_EXPECTED, Map.of("keyword", "→", "found", inner, "example", around.place.example()));
			}
			boolean category = around.place == SyntaxPlace.ItemGroup && is(around.previous, RULE_COLON);
			if (category || Vocabulary.entry(OrganizationKind.class, inner).isPresent() || Vocabulary.entry(PersonKind.class, inner).isPresent()) {
				return slip(LanguageFinding.SYNTAX_UNQUOTED, Map.of("found", inner, "example", category ? ": " + inner : inner));
			}
			boolean name = around.place == SyntaxPlace.RecordedItem || around.place == SyntaxPlace.ItemGroup;
			return name ? slip(LanguageFinding.SYNTAX_UNQUOTED, Map.of("found", inner, "example", around.place.example())) : Optional.empty();
		}
		// a keyword on a line of its own was meant as one: the line above is unfinished
		boolean besideIt = isWord(around.token) && around.previous != null && around.previous.getLine() == around.token.getLine();
		if (around.token.getType() != RULE_WORD && !besideIt) {
			return Optional.empty();
		}
		if (followers.of(around.place, before).equals(Set.of(Follower.TEXT))) {
			return textExpected(before, found);
		}
		boolean kind = Vocabulary.entry(OrganizationKind.class, found).isPresent() || Vocabulary.entry(PersonKind.class, found).isPresent();
		if (kind && isWord(around.previous) && isWord(around.beforePrevious) && around.previous.getLine() == around.beforePrevious.getLine()) {
			return textExpected(text(around.beforePrevious), before);
		}
		if (around.place == SyntaxPlace.Step && text(around.beforePrevious).equals("手順")) {
			return textExpected("手順 " + before, found);
		}
		return Optional.empty();
	}

	/** What is known, but stands at another place of its statement. */
	private Optional<Slip> places(Around around) {
		String found = around.found();
		if (BEFORE_BRACE.contains(found) && (around.place == SyntaxPlace.Organization || around.place == SyntaxPlace.OrganizationUnit)) {
			return slip(LanguageFinding.SYNTAX_BEFORE_BRACE, Map.of("keyword", found, "example", around.place.example()));
		}
		boolean entrusted = is(around.token, RULE_COLON) || is(around.token, RULE_LEFT_BRACE);
		if (around.place == SyntaxPlace.Entrustment && entrusted && (isValue(around.previous) || text(around.beforePrevious).equals("委託"))) {
			return slip(LanguageFinding.SYNTAX_MISSING, Map.of("found", found, "expected", " «委託先» と名前", "expected" + LanguageFinding.IN_ENGLISH, "«委託先» and a name", "example",
					around.place.example()));
		}
		if (around.token.getType() == RULE_RIGHT_BRACE && around.before().equals(INTERNAL)) {
			return slip(LanguageFinding.SYNTAX_BEFORE_BRACE, Map.of("keyword", INTERNAL, "example", "手順 計算 \"額を計算する。\" 内部"));
		}
		// the parser took the word for a name at the end of an arrow: the two words before the place tell
		if (followers.of(found).equals(Set.of(Follower.TEXT)) && is(around.next, RULE_WORD)) {
			return textExpected(found, around.after());
		}
		return Optional.empty();
	}

	/** What is known, but belongs into another block, or into none. */
	private Optional<Slip> elsewhere(Around around, TokenStream tokens) {
		String found = around.found();
		if (is(around.token, RULE_RIGHT_BRACE)) {
			return slip(LanguageFinding.SYNTAX_EXTRA_BRACE, Map.of());
		}
		if (hasArrow(tokens, around.token)) {
			return elsewhere("→", Set.of("手順"));
		}
		Set<String> homes = followers.homes(found);
		if (homes.isEmpty() && around.place != SyntaxPlace.ProjectFile && statementKeywords.contains(found)) {
			return slip(LanguageFinding.SYNTAX_OUTSIDE, Map.of("keyword", found, "block", followers.opening(around.place)));
		}
		return homes.isEmpty() || homes.size() > MOST_HOMES || homes.contains(followers.opening(around.place)) ? Optional.empty() : elsewhere(found, homes);
	}

	private Optional<Slip> elsewhere(String keyword, Set<String> homes) {
		boolean japanese = language == MessageLanguage.JAPANESE;
		String example = homes.stream().filter(BlockExample::isKnown).findFirst().map(home -> (japanese ? "例: " : "Example: ") + BlockExample.of(home)).orElse("");
		return slip(LanguageFinding.SYNTAX_ELSEWHERE, Map.of("keyword", keyword, "homes", String.join(japanese ? "・" : ", ", homes), "example", example));
	}

	private Optional<Slip> attributes(Around around, boolean afterAll) {
		if (around.place == SyntaxPlace.MeasureLibrary && isWord(around.previous) && is(around.beforePrevious, RULE_DOT) && around.token.getType() == RULE_WORD) {
			return slip(LanguageFinding.SYNTAX_TEXT_EXPECTED, Map.of("keyword", around.before(), "found", "…", "none", "（選ぶ欄の値は、措置集ではなく評価書の 記載 に書きます）",
					"none" + LanguageFinding.IN_ENGLISH, " (what is chosen is entered in the assessment, in a 記載)"));
		}
		boolean mistyped = afterAll && around.found().length() > 1 && isWord(around.next) && around.next.getLine() == around.token.getLine()
				&& !NearNames.of(around.found(), followers.keywordsWithin(around.place), 1).isEmpty();
		// in braces, behind what is complete, a word before another begins an attribute
		boolean begins = afterAll && isWord(around.next) && around.next.getLine() == around.token.getLine() && (isValue(around.previous) || is(around.previous, RULE_LEFT_BRACE));
		boolean isAttribute = around.token.getType() == RULE_WORD && (mistyped || begins || around.next != null && isValue(around.next));
		if (isAttribute && around.place != SyntaxPlace.ProjectFile) {
			return attribute(around.found(), around.place);
		}
		return isValue(around.token) && is(around.previous, RULE_WORD) && around.isInFlow() ? attribute(around.before(), SyntaxPlace.Flow) : Optional.empty();
	}

	private Optional<Slip> attribute(String word, SyntaxPlace place) {
		Set<String> allowed = followers.keywordsWithin(place);
		if (allowed.isEmpty()) {
			return Optional.empty();
		}
		Optional<String> joined = allowed.stream().filter(keyword -> keyword.length() > 1 && word.length() > keyword.length() && word.startsWith(keyword))
				.max(Comparator.comparingInt(String::length));
		if (joined.isPresent()) {
			return slip(LanguageFinding.SYNTAX_BLANK_MISSING, Map.of("keyword", joined.get(), "rest", word.substring(joined.get().length())));
		}
		List<String> near = NearNames.of(word, allowed, 2);
		boolean japanese = language == MessageLanguage.JAPANESE;
		String meant = near.stream().map(name -> "«" + name + "»").collect(Collectors.joining(japanese ? "、" : ", "));
		Optional<String> only = allowed.stream().filter(keyword -> allowed.size() == 1 && BlockExample.isKnown(keyword)).findFirst();
		String example = only.map(keyword -> (japanese ? "例: " : "Example: ") + BlockExample.of(keyword)).orElse("");
		String hint = near.isEmpty() ? example : japanese ? "もしかして: " + meant : "Did you mean " + meant + "?";
		return slip(LanguageFinding.SYNTAX_ATTRIBUTE,
				Map.of("found", word, "allowed", String.join(language == MessageLanguage.JAPANESE ? "、" : ", ", allowed), "hint", hint));
	}

	/** Whether an arrow stands on the line of the token; one in braces that open there is in its place. */
	private static boolean hasArrow(TokenStream tokens, Token first) {
		return isOnLine(tokens, first, RULE_ARROW);
	}

	private static boolean isOnLine(TokenStream tokens, Token first, int type) {
		for (Token token = first; token != null && token.getLine() == first.getLine() && token.getType() != RULE_LEFT_BRACE; token = next(tokens, token)) {
			if (token.getType() == type) {
				return true;
			}
		}
		return false;
	}

	/** A word, be it a keyword or not. */
	static boolean isWord(Token token) {
		return token != null && token.getText() != null && NameText.isWord(token.getText());
	}

	private static boolean isValue(Token token) {
		return is(token, RULE_STRING) || is(token, RULE_BLOCK_TEXT);
	}

	private static boolean is(Token token, int type) {
		return token != null && token.getType() == type;
	}

	/** Whether something stands before a token on its line. */
	static boolean isBehindOthers(TokenStream tokens, Token token) {
		Token before = previous(tokens, token);
		return before != null && before.getLine() == token.getLine() && before.getType() != RULE_LEFT_BRACE;
	}

	static String wordBefore(TokenStream tokens, Token token) {
		return text(previous(tokens, token));
	}

	/** Whether nothing but the end of the text is behind a token. */
	static boolean isLast(TokenStream tokens, Token token) {
		Token next = next(tokens, token);
		return next == null || next.getType() == Token.EOF;
	}

	static Token previous(TokenStream tokens, Token token) {
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

	private static boolean matches(Pattern pattern, String text) {
		return pattern.matcher(text).matches();
	}

	private static String text(Token token) {
		return token == null || token.getText() == null ? "" : token.getText();
	}

	/** «なし» is no word that stands for a text; in quotes it says that there is none. */
	private static Optional<Slip> textExpected(String keyword, String found) {
		boolean none = found.equals("なし");
		return slip(LanguageFinding.SYNTAX_TEXT_EXPECTED, Map.of("keyword", keyword, "found", found, "none", none ? "（無いという意味で、欄には «-» と印刷されます）" : "",
				"none" + LanguageFinding.IN_ENGLISH, none ? " (it says that there is none; the cell prints «-»)" : ""));
	}

	private static Optional<Slip> slip(LanguageFinding finding, Map<String, String> parameters) {
		return Optional.of(new Slip(finding, parameters));
	}
}
