package org.nagare.dsl.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Injector;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.ide.NagareIdeSetup;
import org.nagare.dsl.ide.wording.KeywordHelp;
import org.nagare.dsl.ide.wording.NameRules;
import org.nagare.dsl.services.NagareGrammarAccess;

/** The help of keywords is complete, and none is left over from a grammar that was. */
class KeywordHelpTest {

	private final Injector injector = new NagareIdeSetup().createInjectorAndDoEMFRegistration();
	private final KeywordHelp help = injector.getInstance(KeywordHelp.class);

	private List<Keyword> keywords() {
		List<Keyword> keywords = new ArrayList<>();
		GrammarUtil.allRules(injector.getInstance(NagareGrammarAccess.class).getGrammar())
				.forEach(rule -> rule.eAllContents().forEachRemaining(element -> {
					if (element instanceof Keyword keyword && GrammarUtil.containingRule(keyword) != null && !(rule instanceof TerminalRule) && !NameRules.isName(keyword)) {
						keywords.add(keyword);
					}
				}));
		return keywords;
	}

	@Test
	void every_keyword_has_a_line_in_both_languages() {
		assertFalse(keywords().isEmpty());
		Set<String> without = new TreeSet<>();
		for (Keyword keyword : keywords()) {
			if (help.of(keyword).filter(entry -> !entry.japanese().isBlank() && !entry.english().isBlank() && entry.snippet().startsWith(keyword.getValue())).isEmpty()) {
				without.add(keyword.getValue() + "@" + GrammarUtil.containingRule(keyword).getName());
			}
		}
		assertEquals(Set.of(), without);
	}

	@Test
	void every_line_belongs_to_a_keyword() {
		Set<String> places = new TreeSet<>();
		for (Keyword keyword : keywords()) {
			places.add(keyword.getValue());
			places.add(keyword.getValue() + "@" + GrammarUtil.containingRule(keyword).getName());
		}
		Set<String> left = new TreeSet<>(help.entries().keySet());
		left.removeAll(places);
		assertEquals(Set.of(), left);
	}
}
