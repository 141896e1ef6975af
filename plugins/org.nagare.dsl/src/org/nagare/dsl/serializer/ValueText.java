package org.nagare.dsl.serializer;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.nagare.dsl.conversion.NameText;

/** Values as they are written: through the value converters, with 「」 where a plain word would be read as a keyword. */
@Singleton
class ValueText {

	private static final String NOTHING = "なし";

	@Inject
	private IValueConverterService converters;

	@Inject
	private IQualifiedNameConverter nameConverter;

	@Inject
	private ReferenceText references;

	private final Set<String> keywords;
	private final Map<AbstractRule, Set<String>> keywordsOfRules = new ConcurrentHashMap<>();

	@Inject
	ValueText(IGrammarAccess grammar) {
		this.keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
	}

	/** The text of one value of a feature. */
	String write(EObject owner, EStructuralFeature feature, AbstractElement terminal, Object value) throws Unwritable {
		if (terminal instanceof CrossReference reference && reference.getTerminal() instanceof RuleCall call) {
			return reference(owner, (EReference) feature, call.getRule(), (EObject) value);
		}
		if (terminal instanceof Keyword keyword) {
			return keyword.getValue();
		}
		AbstractRule rule = ((RuleCall) terminal).getRule();
		return rule instanceof EnumRule choices ? literal(choices, (Enumerator) value) : value(feature, rule, (String) value);
	}

	/** The value behind a written token; the counterpart of {@link #write} for what is no reference. */
	Object read(AbstractElement terminal, String written) {
		if (terminal instanceof RuleCall call && !(call.getRule() instanceof EnumRule)) {
			try {
				return converters.toValue(written, call.getRule().getName(), null);
			} catch (ValueConverterException e) {
				return written;
			}
		}
		return written;
	}

	private String reference(EObject owner, EReference reference, AbstractRule rule, EObject target) throws Unwritable {
		if (target.eIsProxy()) {
			return references.unresolvedText(owner, target).orElseThrow(() -> gone(owner, reference));
		}
		if (ReferenceText.isGone(owner, target)) {
			throw gone(owner, reference);
		}
		Optional<QualifiedName> name = references.shortestName(owner, reference, target);
		if (rule.getName().equals("QualifiedName")) {
			return nameConverter.toString(name.orElseThrow(() -> new Unwritable(
					ModelWords.of(owner) + "の" + ModelWords.of(reference) + "が指す" + ModelWords.of(target) + "は、ここから名前で呼べません。名前を付けるか、同じ名前のものを改めてください。",
					ModelWords.english(owner, reference) + " refers to a thing that has no name from here. Give it a name of its own.")));
		}
		String last = name.map(QualifiedName::getLastSegment).or(() -> ModelWords.name(target)).orElseThrow(() -> new Unwritable(
				ModelWords.of(owner) + "の" + ModelWords.of(reference) + "が指すものに名前がありません。名前を付けてください。",
				ModelWords.english(owner, reference) + " refers to a thing without a name. Give it one."));
		if (rule.getName().equals("WORD")) {
			return value(reference, rule, last);
		}
		if (!NameText.isWritable(last)) {
			throw unwritable(reference, last);
		}
		return value(reference, rule, NameText.write(last));
	}

	private static Unwritable gone(EObject owner, EReference reference) {
		return new Unwritable(ModelWords.of(owner) + "の" + ModelWords.of(reference) + "が、どこにもないものを指しています。プロジェクトの中のものを選んでください。",
				ModelWords.english(owner, reference) + " refers to a thing that is in no text of the project. Choose one that is.");
	}

	private static String literal(EnumRule rule, Enumerator value) throws Unwritable {
		for (EnumLiteralDeclaration declaration : EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class)) {
			if (declaration.getEnumLiteral().getInstance().equals(value)) {
				return declaration.getLiteral().getValue();
			}
		}
		throw new Unwritable("値 «" + value.getLiteral() + "» は書き表せません。ほかの値を選んでください。", "The value «" + value.getLiteral() + "» cannot be written. Choose another.");
	}

	private String value(EStructuralFeature feature, AbstractRule rule, String value) throws Unwritable {
		if (rule.getName().equals("Prose") && value.equals(NOTHING)) {
			return value;
		}
		String written;
		try {
			written = converters.toString(value, rule.getName());
		} catch (ValueConverterException e) {
			throw unwritable(feature, value);
		}
		boolean word = rule.getName().equals("WORD");
		if (word && !NameText.isWord(written)) {
			throw unwritable(feature, value);
		}
		if (keywords.contains(written) && !keywordsOf(rule).contains(written)) {
			if (word) {
				throw unwritable(feature, value);
			}
			return '「' + written + '」';
		}
		return written;
	}

	private static Unwritable unwritable(EStructuralFeature feature, String value) {
		return new Unwritable(ModelWords.of(feature) + " «" + value + "» は、この場所に書ける形ではありません。使えない文字（改行・引用符・」・空白など）を除いてください。",
				feature.getName() + " «" + value + "» cannot be written here. Leave out characters that it must not have (line breaks, quotes, 」, blanks).");
	}

	/** The keywords that the rule takes as names. */
	private Set<String> keywordsOf(AbstractRule rule) {
		return keywordsOfRules.computeIfAbsent(rule, r -> {
			Set<String> found = new HashSet<>();
			collect(r, found, new HashSet<>());
			return found;
		});
	}

	private static void collect(AbstractRule rule, Set<String> found, Set<AbstractRule> seen) {
		if (seen.add(rule)) {
			EcoreUtil2.getAllContentsOfType(rule, Keyword.class).forEach(keyword -> found.add(keyword.getValue()));
			EcoreUtil2.getAllContentsOfType(rule, RuleCall.class).forEach(call -> collect(call.getRule(), found, seen));
		}
	}
}
