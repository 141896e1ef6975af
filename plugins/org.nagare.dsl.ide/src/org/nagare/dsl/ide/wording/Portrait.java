package org.nagare.dsl.ide.wording;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.renaming.NamedThings;
import org.nagare.model.Choice;
import org.nagare.model.Displayed;
import org.nagare.model.InformationSystem;
import org.nagare.model.ItemGroup;
import org.nagare.model.LawTableRow;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.Person;
import org.nagare.model.RecordedItem;
import org.nagare.model.Step;
import org.nagare.model.Term;
import org.nagare.model.derivation.Naming;

/** A thing in a few lines, for hover and completion. */
@Singleton
public class Portrait implements Portrayal {

	@Inject
	private MessageLanguage language;

	@Inject
	private IQualifiedNameProvider names;

	@Inject
	private IQualifiedNameConverter converter;

	/** What is printed for the thing, or the sentence of a step, or the meaning of a term. */
	public String display(EObject thing) {
		String display = switch (thing) {
			case Displayed displayed -> displayed.getDisplay();
			case Step step -> step.getText();
			case Term term -> term.getMeaning();
			case LawTableRow row -> row.getAffair();
			default -> null;
		};
		return display != null ? display : NamedThings.name(thing).orElse("");
	}

	public String kind(EObject thing) {
		ThingKind kind = ThingKind.of(thing.eClass());
		return kind == null ? thing.eClass().getName() : kind.in(language);
	}

	/** Display and kind, then name, full title, category and place, each only where it says something more. */
	@Override
	public String told(EObject thing, Markup markup) {
		List<String> lines = new ArrayList<>();
		lines.add(markup.strong(display(thing)) + markup.lineEnd() + kind(thing) + category(thing).map(word -> " · " + markup.text(word)).orElse(""));
		List<String> facts = new ArrayList<>();
		QualifiedName name = names.getFullyQualifiedName(thing);
		fact(facts, "名前", "Name", name == null ? NamedThings.name(thing).orElse("") : converter.toString(name), markup::code);
		if (thing instanceof OrganizationUnit unit) {
			fact(facts, "正式な名称", "Full title", Naming.fullTitle(unit), markup::text);
			fact(facts, "所属長", "Head", unit.getHeadPostTitle(), markup::text);
		}
		fact(facts, "略称", "Abbreviation", Naming.abbreviation(thing).orElse(null), markup::text);
		fact(facts, "宣言", "Declared at", place(thing), markup::text);
		lines.add(String.join("\n", facts));
		return String.join("\n\n", lines);
	}

	private void fact(List<String> facts, String japanese, String english, String value, UnaryOperator<String> mark) {
		if (value != null && !value.isEmpty()) {
			facts.add("- " + (language == MessageLanguage.JAPANESE ? japanese : english) + ": " + mark.apply(value));
		}
	}

	private static Optional<String> category(EObject thing) {
		Choice choice = switch (thing) {
			case Organization body -> body.getKind();
			case InformationSystem system -> system.getKind();
			case Person person -> person.getKind();
			case RecordedItem item -> item.eContainer() instanceof ItemGroup group ? group.getCategory() : null;
			default -> null;
		};
		return Optional.ofNullable(choice).map(Choice::getWord);
	}

	private static String place(EObject thing) {
		ICompositeNode node = NodeModelUtils.getNode(thing);
		if (node == null || thing.eResource() == null) {
			return null;
		}
		String file = thing.eResource().getURI().isFile() ? thing.eResource().getURI().toFileString() : thing.eResource().getURI().toString();
		return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1) + ":" + node.getStartLine();
	}
}
