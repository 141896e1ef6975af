package org.nagare.dsl.parsing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.NoViableAltException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.nagare.dsl.conversion.MistypedWord;
import org.nagare.dsl.conversion.MistypedWordException;
import org.nagare.dsl.conversion.UnclosedTextException;
import org.nagare.dsl.messages.BlockExample;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.messages.MissingQuote;
import org.nagare.dsl.messages.SyntaxPlace;
import org.nagare.dsl.parser.antlr.internal.InternalNagareLexer;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;
import org.nagare.dsl.renaming.NearNames;
import org.nagare.model.value.Count;
import org.nagare.model.value.JapaneseDate;

/** Says in words what stands in the way, what was expected at this place, and shows an example. */
@Singleton
public class NagareSyntaxErrorMessages implements ISyntaxErrorMessageProvider {

	private static final Map<Integer, String> SIGNS = Map.of(InternalNagareParser.RULE_LEFT_BRACE, "{", InternalNagareParser.RULE_RIGHT_BRACE, "}",
			InternalNagareParser.RULE_LEFT_PARENTHESIS, "(", InternalNagareParser.RULE_RIGHT_PARENTHESIS, ")", InternalNagareParser.RULE_ARROW, "→",
			InternalNagareParser.RULE_COLON, ":", InternalNagareParser.RULE_COMMA, ",", InternalNagareParser.RULE_DOT, ".", InternalNagareParser.RULE_TILDE, "〜",
			InternalNagareParser.RULE_HYPHEN, "-");

	private static final Set<String> OTHER_BRACKETS = Set.of("【", "】", "［", "］", "[", "]", "〔", "〕", "〈", "〉", "《", "》");

	private final MessageLanguage language;
	private final List<String> keywords;
	private final Set<String> openings;
	private final CommonSlips slips;
	private final TextEnd textEnd;
	private final Map<SyntaxPlace, String> openingOf = new EnumMap<>(SyntaxPlace.class);

	@Inject
	public NagareSyntaxErrorMessages(MessageLanguage language, IGrammarAccess grammar) {
		this.language = language;
		this.keywords = GrammarUtil.getAllKeywords(grammar.getGrammar()).stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
		this.openings = RecoveringParser.statementKeywords(grammar.getGrammar());
		Followers followers = new Followers(grammar.getGrammar());
		this.slips = new CommonSlips(language, openings, followers);
		this.textEnd = new TextEnd(language, followers);
		for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
			if (SyntaxPlace.isKnown(rule.getName())) {
				GrammarUtil.containedKeywords(rule).stream().findFirst().ifPresent(keyword -> openingOf.put(SyntaxPlace.ofRule(rule.getName()), keyword.getValue()));
			}
		}
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		if (context.getValueConverterException() instanceof UnclosedTextException unclosed) {
			return message(LanguageFinding.SYNTAX_UNCLOSED_TEXT, MissingQuote.parameters(unclosed.quote(), unclosed.line()));
		}
		if (context.getValueConverterException() instanceof MistypedWordException mistyped) {
			return mistyped(mistyped.written());
		}
		return new SyntaxErrorMessage(context.getValueConverterException().getMessage(), LanguageFinding.SYNTAX_UNEXPECTED.code());
	}

	/** What was meant goes along as data, so that an editor can put it in. */
	private SyntaxErrorMessage mistyped(String written) {
		boolean grouped = MistypedWord.isGrouped(written);
		LanguageFinding finding = grouped ? LanguageFinding.SYNTAX_DIGIT_GROUP : LanguageFinding.SYNTAX_DATE;
		Optional<String> meant = grouped ? Count.likely(written) : JapaneseDate.likely(written).map(JapaneseDate::toString);
		Map<String, String> parameters = Map.of("found", written, "example", meant.orElse(grouped ? "4200人" : "令和4年4月1日"));
		return new SyntaxErrorMessage(finding.message(language, parameters), finding.code(), meant.stream().toArray(String[]::new));
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException exception = context.getRecognitionException();
		if (exception == null) {
			return piece(context.getDefaultMessage());
		}
		Token token = exception.token;
		Optional<LineBorder> border = token != null && exception.input instanceof TokenStream tokens ? LineBorder.behind(tokens, token.getTokenIndex()) : Optional.empty();
		if (border.isPresent()) {
			return border.get().told();
		}
		SyntaxPlace place = place(context.getCurrentNode());
		if (token == null || token.getType() == Token.EOF || token.getText() == null || isKeywordAtEnd(token, exception)) {
			return atEnd(exception, place);
		}
		return slips.recognise(token, exception, place).map(this::message).or(() -> special(token))
				.orElseGet(() -> general(token, exception, place));
	}

	/** A keyword that nothing stands behind may be read as several things, so that the parser stops before it and not at the end. */
	private static boolean isKeywordAtEnd(Token token, RecognitionException exception) {
		boolean undecided = exception instanceof NoViableAltException || exception instanceof MismatchedTokenException mismatch && mismatch.expecting == InternalNagareParser.RULE_RIGHT_BRACE;
		return undecided && InternalNagareParser.tokenNames[token.getType()].startsWith("'") && exception.input instanceof TokenStream tokens && CommonSlips.isLast(tokens, token);
	}

	private SyntaxErrorMessage atEnd(RecognitionException exception, SyntaxPlace place) {
		Optional<CommonSlips.Slip> known = slips.atEnd((TokenStream) exception.input, place);
		if (known.isPresent()) {
			return message(known.get());
		}
		Optional<String> sign = Optional.ofNullable(exception instanceof MismatchedTokenException mismatch && exception.token.getType() == Token.EOF ? SIGNS.get(mismatch.expecting) : null);
		SyntaxErrorMessage message = message(LanguageFinding.SYNTAX_END, textEnd.parameters((TokenStream) exception.input, place, sign));
		return sign.isPresent() ? withSign(message, sign.get()) : message;
	}

	private SyntaxErrorMessage general(Token token, RecognitionException exception, SyntaxPlace place) {
		Map<String, String> parameters = new HashMap<>();
		parameters.put("found", shortened(token.getText()));
		parameters.put("what", kind(token));
		List<String> near = place == SyntaxPlace.ProjectFile && token.getText().length() > 1 ? NearNames.of(token.getText(), openings, 1) : List.of();
		parameters.put("expected", near.isEmpty() ? expected(exception, place) : quoted(near.get(0), language));
		parameters.put("example", !near.isEmpty() && BlockExample.isKnown(near.get(0)) ? BlockExample.of(near.get(0)) : place.example());
		boolean missing = exception instanceof MismatchedTokenException mismatch && SIGNS.containsKey(mismatch.expecting) && !isStray(token, mismatch);
		if (!missing) {
			parameters.put("expected", near.isEmpty() ? place.expected(language) : parameters.get("expected"));
		}
		if (missing && ((MismatchedTokenException) exception).expecting == InternalNagareParser.RULE_LEFT_BRACE) {
			parameters.put("example", BlockExample.of(blockKeyword(exception, token, place)));
		}
		SyntaxErrorMessage message = message(missing ? LanguageFinding.SYNTAX_MISSING : LanguageFinding.SYNTAX_UNEXPECTED, parameters);
		return missing ? withSign(message, SIGNS.get(((MismatchedTokenException) exception).expecting)) : message;
	}

	/** A word behind others of its line, where the block may end: it is that word that is too much, and not the end that is missing. */
	private static boolean isStray(Token token, MismatchedTokenException mismatch) {
		boolean word = token.getType() == InternalNagareParser.RULE_WORD || token.getType() == InternalNagareParser.RULE_QUOTED_NAME;
		return word && mismatch.expecting == InternalNagareParser.RULE_RIGHT_BRACE && mismatch.input instanceof TokenStream tokens && CommonSlips.isBehindOthers(tokens, token);
	}

	/** The keyword of the block that is to open before a token: the word before it, where that has a block, else the first of its rule. */
	private String blockKeyword(RecognitionException exception, Token token, SyntaxPlace place) {
		String before = exception.input instanceof TokenStream tokens ? CommonSlips.wordBefore(tokens, token) : "";
		return BlockExample.isKnown(before) ? before : openingOf.getOrDefault(place, "");
	}

	/** A piece that was set aside, or a comment without an end; the text is that of the piece. */
	private SyntaxErrorMessage piece(String text) {
		Optional<SyntaxErrorMessage> told = Piece.read(text);
		if (told.isPresent()) {
			return told.get();
		}
		if (text.equals("/*")) {
			return message(LanguageFinding.SYNTAX_UNCLOSED_COMMENT, Map.of());
		}
		Optional<MissingSign.Told> sign = MissingSign.read(text);
		if (sign.isPresent()) {
			return missing(sign.get());
		}
		Token first = firstToken(text);
		if (first.getType() == Token.EOF) {
			return message(LanguageFinding.SYNTAX_MISSING, Map.of("found", "", "expected", quoted("}", language), "example", SyntaxPlace.Step.example()));
		}
		if (first.getType() == InternalNagareParser.RULE_RIGHT_PARENTHESIS) {
			return message(LanguageFinding.SYNTAX_CHOICE_NUMBER, Map.of("example", shortened(text.substring(1).strip())));
		}
		return special(first).orElseGet(() -> general(first, null, SyntaxPlace.ProjectFile));
	}

	/** A sign that was put in. */
	private SyntaxErrorMessage missing(MissingSign.Told told) {
		Map<String, String> parameters = new HashMap<>(told.parameters());
		if (parameters.containsKey("quote")) {
			parameters.putAll(MissingQuote.parameters(parameters.get("quote"), Optional.ofNullable(parameters.get("line"))));
		} else if (parameters.containsKey("keyword")) {
			parameters.put("example", BlockExample.of(parameters.get("keyword")));
			String found = shortened(parameters.getOrDefault("found", ""));
			parameters.put("before", found.isEmpty() ? "ファイルの終わり" : "«" + found + "» の前");
			parameters.put("before" + LanguageFinding.IN_ENGLISH, found.isEmpty() ? "at the end of the file" : "before «" + found + "»");
		}
		return new SyntaxErrorMessage(told.finding().message(language, parameters), told.finding().code(),
				new String[] {Integer.toString(told.offset()), Integer.toString(told.length())});
	}

	/** Characters and words that are mistyped often and have a remedy of their own. */
	private Optional<SyntaxErrorMessage> special(Token token) {
		String text = token.getText();
		if (text == null || text.isEmpty()) {
			return Optional.empty(); // a brace that was put in
		}
		if (text.strip().equals("--")) {
			return Optional.of(message(LanguageFinding.SYNTAX_COMMENT, Map.of("found", "--")));
		}
		int first = text.codePointAt(0);
		if (token.getType() == InternalNagareParser.RULE_ANY_OTHER) {
			return Optional.of(switch (text) {
				case "\"" -> withSign(message(LanguageFinding.SYNTAX_UNCLOSED_TEXT, MissingQuote.parameters("\"")), "\"");
				case "“", "”", "„", "‟", "＂", "'", "’", "‘", "『", "』", "”“" -> message(LanguageFinding.SYNTAX_WRONG_QUOTE, Map.of("found", text));
				case "⇄", "⇔", "↔", "←", "⇐", "<", "＜", "⇆", "⟷", "⇌", "⟵" -> message(LanguageFinding.SYNTAX_WRONG_ARROW, Map.of("found", text));
				case "#", "＃", "※" -> message(LanguageFinding.SYNTAX_COMMENT, Map.of("found", text));
				case ";", "；", "。" -> message(LanguageFinding.SYNTAX_SUPERFLUOUS, Map.of("found", text));
				case "/" -> message(LanguageFinding.SYNTAX_SLASH, Map.of());
				default -> {
					String code = String.format(Locale.ROOT, "U+%04X", first);
					yield Character.isISOControl(first) ? message(LanguageFinding.SYNTAX_CONTROL_CHARACTER, Map.of("code", code, "count", "1"))
							: character(text, code);
				}
			});
		}
		if (token.getType() == InternalNagareParser.RULE_WORD) {
			for (String keyword : keywords) {
				if (keyword.length() > 1 && text.length() > keyword.length() && text.startsWith(keyword)) {
					return Optional.of(message(LanguageFinding.SYNTAX_BLANK_MISSING, Map.of("keyword", keyword, "rest", text.substring(keyword.length()))));
				}
			}
		}
		return Optional.empty();
	}

	private SyntaxErrorMessage character(String text, String code) {
		boolean bracket = OTHER_BRACKETS.contains(text);
		return message(LanguageFinding.SYNTAX_CHARACTER, Map.of("found", text, "code", code, "instead", bracket ? "項目や欄は ( ) で囲みます。例: 接種情報(氏名, 住所)。" : "",
				"instead" + LanguageFinding.IN_ENGLISH, bracket ? "Items and cells stand in ( ), for example 接種情報(氏名, 住所). " : ""));
	}

	private static Token firstToken(String text) {
		return new InternalNagareLexer(new ANTLRStringStream(text)).nextToken();
	}

	private String expected(RecognitionException exception, SyntaxPlace place) {
		String sign = exception instanceof MismatchedTokenException mismatch ? SIGNS.get(mismatch.expecting) : null;
		return sign != null ? quoted(sign, language) : place.expected(language);
	}

	/** A word or a sign in a sentence; Japanese has no blanks of its own around it. */
	private static String quoted(String word, MessageLanguage language) {
		return language == MessageLanguage.JAPANESE ? " «" + word + "» " : "«" + word + "»";
	}

	/** The innermost rule around the place that has words of its own. */
	private static SyntaxPlace place(INode node) {
		for (INode inner = node; inner != null; inner = inner.getParent()) {
			EObject element = inner.getGrammarElement();
			ParserRule called = element instanceof RuleCall call && call.getRule() instanceof ParserRule rule ? rule
					: EcoreUtil2.getContainerOfType(element, ParserRule.class);
			if (called != null && SyntaxPlace.isKnown(called.getName())) {
				return SyntaxPlace.ofRule(called.getName());
			}
		}
		return SyntaxPlace.ProjectFile;
	}

	private String kind(Token token) {
		boolean japanese = language == MessageLanguage.JAPANESE;
		return switch (token.getType()) {
			case InternalNagareParser.RULE_WORD, InternalNagareParser.RULE_QUOTED_NAME -> japanese ? "語" : "word";
			case InternalNagareParser.RULE_STRING, InternalNagareParser.RULE_BLOCK_TEXT -> japanese ? "文" : "text";
			default -> SIGNS.containsKey(token.getType()) ? japanese ? "記号" : "sign" : japanese ? "キーワード" : "keyword";
		};
	}

	private static String shortened(String text) {
		String line = text.lines().findFirst().orElse("");
		return line.codePointCount(0, line.length()) > 30 ? line.substring(0, line.offsetByCodePoints(0, 30)) + "…" : line;
	}

	private SyntaxErrorMessage message(CommonSlips.Slip slip) {
		SyntaxErrorMessage message = message(slip.finding(), slip.parameters());
		return switch (slip.finding()) {
			case SYNTAX_ARROW_MISSING -> withSign(message, "→");
			case SYNTAX_MISSING -> withSign(message, ",");
			default -> message;
		};
	}

	/** A message that also says which sign is to be tried. */
	private static SyntaxErrorMessage withSign(SyntaxErrorMessage message, String sign) {
		return new SyntaxErrorMessage(message.getMessage(), message.getIssueCode(), new String[] {sign});
	}

	private SyntaxErrorMessage message(LanguageFinding finding, Map<String, String> parameters) {
		return new SyntaxErrorMessage(finding.message(language, parameters), finding.code());
	}
}
