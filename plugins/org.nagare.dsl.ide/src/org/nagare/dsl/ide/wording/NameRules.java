package org.nagare.dsl.ide.wording;

import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;

/** The rules of the grammar in which a keyword is not a keyword but somebody's name. */
public final class NameRules {

	private static final Set<String> NAMES = Set.of("Name", "SoftName", "SoftNameButNone", "PathWord", "InnerHeadWord", "ReEntrustmentName", "QualifiedName", "PlainName", "SimpleReference",
			"PlainReference");

	private NameRules() {
	}

	public static boolean isName(AbstractElement element) {
		AbstractRule rule = GrammarUtil.containingRule(element);
		return rule != null && NAMES.contains(rule.getName());
	}
}
