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
	public String markdown(EObject thing) {
		return switch (thing) {
			case Edition edition -> told(edition.getTitle(), say("様式の版", "edition of a form"), edition(edition));
			case ChoiceList list -> told(list.getName(), say("選択肢", "list of choices"), choices(list));
			case Section section -> told(section.getTitle(), say("章", "section"), List.of(fact("パス", "Path", PathText.of(section.getKey()))));
			case Heading heading -> told(heading.getTitle(), say("見出し", "heading"), place(heading));
			case Described item -> told(item.getLabel(), say("項目", "cell"), item(item));
			default -> thing.eClass().getName();
		};
	}

	@Override
	public Optional<String> word(ILeafNode leaf) {
		for (INode node = leaf; node != null && node.getParent() != null; node = node.getParent()) {
			Optional<Question> question = Question.named(NodeModelUtils.getTokenText(node));
			if (question.isPresent()) {
				return question.map(this::question);
			}
			if (node.getTotalEndLine() > leaf.getTotalEndLine() || node.hasDirectSemanticElement()) {
				break;
			}
		}
		return Optional.empty();
	}

	/** What a question asks, of what, and what its answer looks like. */
	public String question(Question question) {
		return told(question.japanese(), say("モデルへの問", "question to the model"),
				List.of(fact("問う所", "Asked per", question.subject().japanese()), fact("答え", "Answer", question.shape().japanese())));
	}

	private List<String> edition(Edition edition) {
		List<String> facts = new ArrayList<>();
		facts.add(fact("名前", "Name", edition.getName()));
		if (edition.getBase() != null && !edition.getBase().eIsProxy()) {
			facts.add(fact("元", "Stands on", edition.getBase().getName()));
		}
		if (edition.getMark() != null) {
			facts.add(fact("版", "Printed mark", edition.getMark()));
		}
		return facts;
	}

	private List<String> choices(ChoiceList list) {
		List<String> labels = Options.of(list).stream().map(option -> "- " + escaped(option.getLabel())).toList();
		return labels.size() <= MOST_CHOICES ? labels
				: Stream.concat(labels.stream().limit(MOST_CHOICES), Stream.of("- … (" + labels.size() + ")")).toList();
	}

	private List<String> place(Heading heading) {
		return heading.getPlace() == null ? List.of() : List.of(fact("パス", "Path", PathText.absolute(heading, heading.getPlace())));
	}

	private List<String> item(Described item) {
		List<String> facts = new ArrayList<>();
		if (item.getPath() != null) {
			facts.add(fact("パス", "Path", PathText.absolute(item, item.getPath())));
		}
		if (item.getKind() != Kind.UNSTATED) {
			boolean listed = item.getList() != null && !item.getList().eIsProxy();
			facts.add(fact("種類", "Kind", item.getKind().getLiteral() + (listed ? " " + item.getList().getName() : "")));
		}
		if (item.getSource() != Source.UNSTATED) {
			facts.add(fact("答え", "Answered by", item.getSource().getLiteral() + (item.getQuestion() == null ? "" : " " + item.getQuestion())));
		}
		if (item.getGuidance() != null) {
			facts.add(fact("手引", "Guidance", item.getGuidance()));
		}
		return facts;
	}

	private static String told(String title, String kind, List<String> facts) {
		String head = "**" + escaped(title == null ? "" : title) + "**  \n" + kind;
		return facts.isEmpty() ? head : head + facts.stream().collect(Collectors.joining("\n", "\n\n", ""));
	}

	private String fact(String japanese, String english, String value) {
		return "- " + say(japanese, english) + ": " + escaped(value);
	}

	private String say(String japanese, String english) {
		return language == MessageLanguage.JAPANESE ? japanese : english;
	}

	private static String escaped(String text) {
		return text.replaceAll("([\\\\`*_<>\\[\\]])", "\\\\$1").replaceAll("\\s*\\R\\s*", " ");
	}
}
