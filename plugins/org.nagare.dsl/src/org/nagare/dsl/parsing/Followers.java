package org.nagare.dsl.parsing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.messages.SyntaxPlace;

/** What follows a keyword, read off the grammar: a text in quotes, a plain word, or the name of a thing. */
final class Followers {

	enum Follower {
		TEXT("\" で囲んだ文", "a text in quotes"), WORD("値", "a value"), NAME("名前", "a name");

		private final String japanese;
		private final String english;

		Follower(String japanese, String english) {
			this.japanese = japanese;
			this.english = english;
		}

		String in(MessageLanguage language) {
			return language == MessageLanguage.JAPANESE ? japanese : english;
		}
	}

	private static final Set<String> TEXTS = Set.of("STRING", "Text", "BlockOrLine", "Prose");
	private static final Set<String> WORDS = Set.of("WORD", "PlainValue", "Choice", "NamedChoice", "Number");

	private final Grammar grammar;
	private final Map<String, Map<String, Set<Follower>>> byRule = new HashMap<>();
	private final Map<String, Set<Follower>> everywhere = new HashMap<>();
	private final Set<String> keywords;
	/** Looked for in the whole grammar, and asked again for each error of each attempt to read a text. */
	private final Map<String, Set<String>> homes = new ConcurrentHashMap<>();

	Followers(Grammar grammar) {
		this.grammar = grammar;
		this.keywords = GrammarUtil.getAllKeywords(grammar);
		for (AbstractRule rule : grammar.getRules()) {
			if (rule instanceof ParserRule) {
				EcoreUtil2.getAllContentsOfType(rule, Group.class).forEach(group -> read(rule.getName(), group.getElements()));
			}
		}
	}

	private void read(String rule, List<AbstractElement> elements) {
		for (int i = 0; i + 1 < elements.size(); i++) {
			if (elements.get(i) instanceof Keyword keyword) {
				Set<Follower> followers = EnumSet.noneOf(Follower.class);
				collect(elements.get(i + 1), followers, 0);
				byRule.computeIfAbsent(rule, name -> new HashMap<>()).computeIfAbsent(keyword.getValue(), name -> EnumSet.noneOf(Follower.class)).addAll(followers);
				everywhere.computeIfAbsent(keyword.getValue(), name -> EnumSet.noneOf(Follower.class)).addAll(followers);
			}
		}
	}

	private void collect(AbstractElement element, Set<Follower> followers, int depth) {
		switch (element) {
			case Assignment assignment -> collect(assignment.getTerminal(), followers, depth);
			case CrossReference reference -> followers.add(Follower.NAME);
			case Alternatives alternatives -> alternatives.getElements().forEach(one -> collect(one, followers, depth));
			case Group group -> collect(group.getElements().get(0), followers, depth);
			case RuleCall call when TEXTS.contains(call.getRule().getName()) -> followers.add(Follower.TEXT);
			case RuleCall call when WORDS.contains(call.getRule().getName()) -> followers.add(Follower.WORD);
			case RuleCall call when call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule) && depth < 3 ->
				collect(rule.getAlternatives(), followers, depth + 1);
			default -> {
				// a keyword, a name that is given here
			}
		}
	}

	/** What can follow the keyword at a place; everything that can follow it anywhere, where the place does not know it. */
	Set<Follower> of(SyntaxPlace place, String keyword) {
		Set<Follower> here = EnumSet.noneOf(Follower.class);
		parts(place).forEach(rule -> here.addAll(byRule.getOrDefault(rule.getName(), Map.of()).getOrDefault(keyword, Set.of())));
		return here.isEmpty() ? of(keyword) : here;
	}

	/** What an attribute of a place is followed by; nothing where the word is none, or opens what the place is about. */
	Set<Follower> ofAttribute(SyntaxPlace place, String keyword) {
		return opening(place).equals(keyword) || !keywords(place).contains(keyword) ? Set.of() : of(place, keyword);
	}

	Set<Follower> of(String keyword) {
		return everywhere.getOrDefault(keyword, Set.of());
	}

	/** The keywords that the rule of a place and its fragments can read. */
	Set<String> keywords(SyntaxPlace place) {
		Set<String> words = new TreeSet<>();
		parts(place).forEach(rule -> GrammarUtil.containedKeywords(rule).stream().map(Keyword::getValue).forEach(words::add));
		return words;
	}

	/** The same without the keyword that opens the place itself, but with those that open what may stand in it. */
	Set<String> keywordsWithin(SyntaxPlace place) {
		Set<String> words = keywords(place);
		words.remove(opening(place));
		parts(place).forEach(rule -> GrammarUtil.containedRuleCalls(rule).forEach(call -> words.addAll(openings(call.getRule()))));
		return words;
	}

	/** The keyword with which a rule begins; of a rule that only names others the keywords of these. */
	private static Set<String> openings(AbstractRule rule) {
		Set<String> words = new TreeSet<>();
		opening(rule).ifPresent(words::add);
		if (rule instanceof ParserRule && rule.getAlternatives() instanceof Alternatives alternatives) {
			alternatives.getElements().stream().filter(RuleCall.class::isInstance).forEach(call -> words.addAll(openings(((RuleCall) call).getRule())));
		}
		return words;
	}

	/** The rule of a place, the fragments that it is made of, and theirs. */
	private List<AbstractRule> parts(SyntaxPlace place) {
		AbstractRule rule = GrammarUtil.findRuleForName(grammar, place.name());
		if (rule == null) {
			return List.of();
		}
		Set<AbstractRule> parts = new LinkedHashSet<>(List.of(rule));
		fragments(rule).forEach(part -> {
			parts.add(part);
			parts.addAll(fragments(part));
		});
		return List.copyOf(parts);
	}

	private static List<AbstractRule> fragments(AbstractRule rule) {
		return GrammarUtil.containedRuleCalls(rule).stream().map(RuleCall::getRule).filter(called -> called instanceof ParserRule parser && parser.isFragment()).toList();
	}

	/** The keywords that open what a keyword is written in: 手順 in 業務, 項目 in ファイル. */
	Set<String> homes(String keyword) {
		return keywords.contains(keyword) ? homes.computeIfAbsent(keyword, this::homesInGrammar) : Set.of();
	}

	private Set<String> homesInGrammar(String keyword) {
		Set<String> homes = new TreeSet<>();
		for (AbstractRule rule : grammar.getRules()) {
			if (rule instanceof ParserRule parser && !GrammarUtil.isDatatypeRule(parser) && GrammarUtil.containedKeywords(rule).stream().anyMatch(word -> word.getValue().equals(keyword))) {
				boolean opens = opening(rule).filter(keyword::equals).isPresent();
				homes(rule, opens, homes, 0);
			}
		}
		return homes;
	}

	private void homes(AbstractRule rule, boolean fromOutside, Set<String> homes, int depth) {
		Optional<String> opening = opening(rule);
		if (!fromOutside && opening.isPresent()) {
			homes.add(opening.get());
		} else if (depth < 4) {
			grammar.getRules().stream().filter(caller -> caller instanceof ParserRule && GrammarUtil.containedRuleCalls(caller).stream().anyMatch(call -> call.getRule() == rule))
					.forEach(caller -> homes(caller, false, homes, depth + 1));
		}
	}

	/** The keyword that opens what a place is about; empty where nothing does. */
	String opening(SyntaxPlace place) {
		return Optional.ofNullable(GrammarUtil.findRuleForName(grammar, place.name())).flatMap(Followers::opening).orElse("");
	}

	/** Whether the keyword that opens what a place is about wants a name behind it. */
	boolean isNamed(SyntaxPlace place) {
		AbstractRule rule = GrammarUtil.findRuleForName(grammar, place.name());
		return rule != null && opening(rule).isPresent() && rule.getAlternatives() instanceof Group group && group.getElements().get(1) instanceof Assignment behind
				&& behind.getFeature().equals("name") && behind.getCardinality() == null;
	}

	/** The keyword with which a rule begins, if it begins with one. */
	private static Optional<String> opening(AbstractRule rule) {
		boolean opens = rule instanceof ParserRule && rule.getAlternatives() instanceof Group;
		return opens && ((Group) rule.getAlternatives()).getElements().get(0) instanceof Keyword keyword ? Optional.of(keyword.getValue()) : Optional.empty();
	}
}
