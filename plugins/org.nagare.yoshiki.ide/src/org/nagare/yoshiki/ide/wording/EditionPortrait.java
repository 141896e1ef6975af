package org.nagare.yoshiki.ide.wording;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nagare.dsl.ide.wording.Markup;
import org.nagare.dsl.ide.wording.Portrayal;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.yoshiki.edition.Options;
import org.nagare.yoshiki.edition.PathText;
import org.nagare.yoshiki.question.Question;
import org.nagare.yoshiki.yoshiki.ChoiceList;
import org.nagare.yoshiki.yoshiki.Described;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.Heading;
import org.nagare.yoshiki.yoshiki.Kind;
import org.nagare.yoshiki.yoshiki.Section;
import org.nagare.yoshiki.yoshiki.Source;

/** A thing of an edition in a few lines, for hover and completion. */
@Singleton
public class EditionPortrait implements Portrayal {

	private static final int MOST_CHOICES = 12;

	private final MessageLanguage language;

	@Inject
	EditionPortrait(MessageLanguage language) {
		this.language = language;
	}

	@Override
	public String told(EObject thing, Markup markup) {
		return switch (thing) {
			case Edition edition -> told(markup, edition.getTitle(), say("様式の版", "edition of a form"), edition(edition, markup));
			case ChoiceList list -> told(markup, list.getName(), say("選択肢", "list of choices"), choices(list, markup));
			case Section section -> told(markup, section.getTitle(), say("章", "section"), List.of(fact(markup, "パス", "Path", PathText.of(section.getKey()))));
			case Heading heading -> told(markup, heading.getTitle(), say("見出し", "heading"), place(heading, markup));
			case Described item -> told(markup, item.getLabel(), say("項目", "cell"), item(item, markup));
			default -> thing.eClass().getName();
		};
	}

	@Override
	public Optional<String> word(ILeafNode leaf, Markup markup) {
		for (INode node = leaf; node != null && node.getParent() != null; node = node.getParent()) {
			Optional<Question> question = Question.named(NodeModelUtils.getTokenText(node));
			if (question.isPresent()) {
				return question.map(asked -> question(asked, markup));
			}
			if (node.getTotalEndLine() > leaf.getTotalEndLine() || node.hasDirectSemanticElement()) {
				break;
			}
		}
		return Optional.empty();
	}

	/** What a question asks, of what, and what its answer looks like. */
	public String question(Question question) {
		return question(question, Markup.MARKDOWN);
	}

	private String question(Question question, Markup markup) {
		return told(markup, question.japanese(), say("モデルへの問", "question to the model"),
				List.of(fact(markup, "問う所", "Asked per", question.subject().japanese()), fact(markup, "答え", "Answer", question.shape().japanese())));
	}

	private List<String> edition(Edition edition, Markup markup) {
		List<String> facts = new ArrayList<>();
		facts.add(fact(markup, "名前", "Name", edition.getName()));
		if (edition.getBase() != null && !edition.getBase().eIsProxy()) {
			facts.add(fact(markup, "元", "Stands on", edition.getBase().getName()));
		}
		if (edition.getMark() != null) {
			facts.add(fact(markup, "版", "Printed mark", edition.getMark()));
		}
		return facts;
	}

	private List<String> choices(ChoiceList list, Markup markup) {
		List<String> labels = Options.of(list).stream().map(option -> "- " + markup.text(option.getLabel())).toList();
		return labels.size() <= MOST_CHOICES ? labels
				: Stream.concat(labels.stream().limit(MOST_CHOICES), Stream.of("- … (" + labels.size() + ")")).toList();
	}

	private List<String> place(Heading heading, Markup markup) {
		return heading.getPlace() == null ? List.of() : List.of(fact(markup, "パス", "Path", PathText.absolute(heading, heading.getPlace())));
	}

	private List<String> item(Described item, Markup markup) {
		List<String> facts = new ArrayList<>();
		if (item.getPath() != null) {
			facts.add(fact(markup, "パス", "Path", PathText.absolute(item, item.getPath())));
		}
		if (item.getKind() != Kind.UNSTATED) {
			boolean listed = item.getList() != null && !item.getList().eIsProxy();
			facts.add(fact(markup, "種類", "Kind", item.getKind().getLiteral() + (listed ? " " + item.getList().getName() : "")));
		}
		if (item.getSource() != Source.UNSTATED) {
			facts.add(fact(markup, "答え", "Answered by", item.getSource().getLiteral() + (item.getQuestion() == null ? "" : " " + item.getQuestion())));
		}
		if (item.getGuidance() != null) {
			facts.add(fact(markup, "手引", "Guidance", item.getGuidance()));
		}
		return facts;
	}

	private static String told(Markup markup, String title, String kind, List<String> facts) {
		String head = markup.strong(title == null ? "" : title) + markup.lineEnd() + kind;
		return facts.isEmpty() ? head : head + facts.stream().collect(Collectors.joining("\n", "\n\n", ""));
	}

	private String fact(Markup markup, String japanese, String english, String value) {
		return "- " + say(japanese, english) + ": " + markup.text(value);
	}

	private String say(String japanese, String english) {
		return language == MessageLanguage.JAPANESE ? japanese : english;
	}
}
