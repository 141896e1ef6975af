package org.nagare.yoshiki.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.nagare.dsl.ide.completion.Proposal;
import org.nagare.yoshiki.edition.Ancestry;
import org.nagare.yoshiki.edition.Items;
import org.nagare.yoshiki.edition.Options;
import org.nagare.yoshiki.edition.PathText;
import org.nagare.yoshiki.ide.names.ItemPlaces;
import org.nagare.yoshiki.ide.wording.EditionPortrait;
import org.nagare.yoshiki.question.Question;
import org.nagare.yoshiki.question.Shape;
import org.nagare.yoshiki.question.Subject;
import org.nagare.yoshiki.yoshiki.ChoiceList;
import org.nagare.yoshiki.yoshiki.Described;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.Path;
import org.nagare.yoshiki.yoshiki.Section;

/** Paths of items, questions to the model and choices of a condition; each is offered as a whole, however much of it is written. */
@Singleton
class PathProposals {

	private static final int WANTED = 520;

	@Inject
	private EditionPortrait portrait;

	void propose(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		EObject model = context.getCurrentModel() != null ? context.getCurrentModel() : context.getPreviousModel();
		Edition edition = EcoreUtil2.getContainerOfType(model, Edition.class);
		if (edition == null) {
			return;
		}
		Written written = Written.of(context.getResource().getParseResult().getRootNode().getText(), context.getOffset());
		Proposals offered = new Proposals(written.dotted(), acceptor);
		ItemPlaces items = new ItemPlaces();
		if (written.value().isPresent()) {
			choices(written.value().get(), model, items.items(edition), acceptor);
			return;
		}
		switch (written.before()) {
			case "必要", "空欄", "又は", "かつ" -> conditions(model, items.items(edition), offered);
			case "上書き", "削除", "後" -> {
				items.items(edition.getBase()).forEach(offered::item);
				items.headings(edition.getBase()).forEach((path, heading) -> offered.add(path, heading.getTitle(), portrait.markdown(heading), CompletionItemKind.Property));
			}
			case "対応" -> {
				if (!(model instanceof Edition)) {
					Ancestry.counterpart(edition).ifPresent(counterpart -> items.items(counterpart).forEach(offered::item));
				}
			}
			case "導出", "導出追記", "属性" -> questions(model, offered);
			case "問" -> List.of(Question.values()).stream().filter(question -> question.shape() == Shape.TRUTH).forEach(offered::question);
			default -> {
				// nothing is wanted that has several tokens
			}
		}
	}

	/** Within its own section a path is written without its key. */
	private static void conditions(EObject model, Map<String, List<Described>> items, Proposals offered) {
		Section section = EcoreUtil2.getContainerOfType(model, Section.class);
		String key = section == null || section.getKey() == null ? null : PathText.of(section.getKey()) + ".";
		items.forEach((path, descriptions) -> offered.item(key != null && path.startsWith(key) ? path.substring(key.length()) : path, descriptions));
	}

	/** Those that can be asked where the item stands. */
	private static void questions(EObject model, Proposals offered) {
		Path path = model instanceof Described item ? item.getPath() : null;
		List<Subject> subjects = path == null ? List.of() : PathText.subjects(model, path);
		Subject place = subjects.isEmpty() ? Subject.ASSESSMENT : subjects.getLast();
		List.of(Question.values()).stream().filter(question -> path == null || question.subject().isAtHandIn(place)).forEach(offered::question);
	}

	private static void choices(Written.Value value, EObject model, Map<String, List<Described>> items, IIdeContentProposalAcceptor acceptor) {
		Section section = EcoreUtil2.getContainerOfType(model, Section.class);
		ChoiceList list = Items.list(items.getOrDefault(Items.resolve(section, value.path(), items.keySet()), List.of()));
		if (list == null || list.eIsProxy()) {
			return;
		}
		Options.of(list).forEach(option -> {
			String text = '"' + option.getLabel() + '"';
			if (text.startsWith(value.typed())) {
				accept(text, text, value.typed(), list.getName(), null, CompletionItemKind.EnumMember, acceptor);
			}
		});
	}

	private final class Proposals {

		private final String typed;
		private final IIdeContentProposalAcceptor acceptor;

		Proposals(String typed, IIdeContentProposalAcceptor acceptor) {
			this.typed = typed;
			this.acceptor = acceptor;
		}

		void item(String path, List<Described> descriptions) {
			Described item = descriptions.getLast();
			add(path, item.getLabel(), portrait.markdown(item), CompletionItemKind.Property);
		}

		void question(Question question) {
			add(question.japanese(), question.shape().japanese(), portrait.question(question), CompletionItemKind.Function);
		}

		/** Found by the beginning of the path, and by words of the label. */
		void add(String path, String label, String documentation, CompletionItemKind kind) {
			boolean byLabel = !typed.isEmpty() && label != null && label.contains(typed);
			if ((path.startsWith(typed) || byLabel) && acceptor.canAcceptMoreProposals()) {
				accept(path, path.startsWith(typed) ? path : typed + " " + label, typed, label, documentation, kind, acceptor);
			}
		}
	}

	private static void accept(String text, String filter, String typed, String label, String documentation, CompletionItemKind kind, IIdeContentProposalAcceptor acceptor) {
		ContentAssistEntry entry = new ContentAssistEntry();
		entry.setProposal(text);
		entry.setLabel(text);
		entry.setPrefix(typed);
		entry.setDescription(label);
		entry.setSource(new Proposal(kind, filter, documentation, false));
		acceptor.accept(entry, WANTED);
	}
}
