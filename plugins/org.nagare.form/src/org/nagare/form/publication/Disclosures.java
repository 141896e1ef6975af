package org.nagare.form.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.cell.FormProblem;
import org.nagare.form.cell.Supplement;
import org.nagare.form.edition.ChoiceList;
import org.nagare.form.edition.Entry;
import org.nagare.form.edition.Heading;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.Section;
import org.nagare.form.text.FoldedText;

/** Finds withheld words where the public reads them all the same: in another cell, in a reason, in the words of the form itself. */
final class Disclosures {

	private final FilledForm draft;
	private final FilledForm open;
	private final Map<String, FoldedText> texts = new LinkedHashMap<>();
	private final Set<String> labels = new LinkedHashSet<>();
	private final FoldedText words;

	/** @param open the same cells in the same order, as the public reads them */
	Disclosures(FilledForm draft, FilledForm open) {
		this.draft = draft;
		this.open = open;
		for (Section section : draft.edition().sections()) {
			labels.add(section.title());
			section.entries().forEach(this::label);
		}
		draft.edition().lists().values().stream().flatMap(list -> list.options().stream()).map(ChoiceList.Option::label).forEach(labels::add);
		labels.add(PublicForm.LEFT_OUT);
		// a character that no fold drops keeps words of two labels from meeting
		this.words = FoldedText.of(String.join("|", labels));
	}

	private void label(Entry entry) {
		switch (entry) {
			case Item item -> labels.add(item.label());
			case Heading heading -> {
				labels.add(heading.title());
				heading.entries().forEach(this::label);
			}
		}
	}

	/** What the form itself says stands in every copy of it. */
	boolean isProvable(WithheldPassage passage) {
		return !words.contains(passage.folded());
	}

	List<FormProblem> of(List<WithheldPassage> passages) {
		List<FormProblem> problems = new ArrayList<>(wordsOfTheForm(passages));
		Set<String> told = new LinkedHashSet<>();
		for (WithheldPassage passage : passages.stream().filter(this::isProvable).toList()) {
			FoldedText wanted = passage.folded();
			for (int i = 0; i < open.cells().size(); i++) {
				Cell other = draft.cells().get(i);
				boolean read = folded(open.cells().get(i)).contains(wanted);
				if (read && told.add(passage.origin() + "|" + other.path())) {
					problems.add(elsewhere(passage, other));
				}
			}
			for (int i = 0; i < open.supplements().size(); i++) {
				Supplement other = draft.supplements().get(i);
				boolean read = FoldedText.of(String.join("|", open.supplements().get(i).words())).contains(wanted);
				if (read && told.add(passage.origin() + "|" + other.title())) {
					problems.add(attached(passage, other));
				}
			}
		}
		return problems;
	}

	private FoldedText folded(Cell cell) {
		return texts.computeIfAbsent(cell.path(), path -> {
			List<String> all = new ArrayList<>(cell.value().words());
			cell.withheld().ifPresent(withheld -> all.addAll(withheld.reasons()));
			return FoldedText.of(String.join("|", all));
		});
	}

	private FormProblem elsewhere(WithheldPassage passage, Cell other) {
		Cell marked = draft.cells().stream().filter(cell -> passage.cell().filter(cell.key()::equals).isPresent()).findFirst().orElse(other);
		boolean itself = marked == other;
		String japanese = itself ? "項目「" + passage.origin() + "」で非公表の「" + passage.text() + "」が、非公表の理由に書かれています。理由は公表されます。"
				: "項目「" + passage.origin() + "」で非公表の「" + passage.text() + "」が、公表される項目「" + other.path() + "」にもあります。どちらも非公表にするか、文を改めてください。";
		String english = itself ? "What '" + passage.origin() + "' withholds stands in the reason for it, and reasons are published: '" + passage.text() + "'."
				: "'" + passage.text() + "' is withheld in '" + passage.origin() + "' but stands in '" + other.path() + "' too, which is published. Withhold both or reword.";
		EObject thing = Stream.concat(other.things().stream(), marked.things().stream()).findFirst().orElse(draft.assessment());
		return new FormProblem(FormProblem.Code.WITHHELD_ELSEWHERE, other.path(), japanese, english, thing, other.source().or(marked::source));
	}

	private FormProblem attached(WithheldPassage passage, Supplement other) {
		return new FormProblem(FormProblem.Code.WITHHELD_ELSEWHERE, passage.origin(),
				"項目「" + passage.origin() + "」で非公表の「" + passage.text() + "」が、公表される「" + other.title() + "」にもあります。どちらも非公表にするか、文を改めてください。",
				"'" + passage.text() + "' is withheld in '" + passage.origin() + "' but stands in '" + other.title() + "' too, which is published. Withhold both or reword.",
				other.thing().map(EObject.class::cast).orElse(draft.assessment()), other.source());
	}

	List<FormProblem> wordsOfTheForm(List<WithheldPassage> passages) {
		return passages.stream().filter(passage -> !isProvable(passage))
				.map(passage -> new FormProblem(FormProblem.Code.WITHHELD_WORDS_OF_THE_FORM, passage.origin(),
						"非公表の「" + passage.text() + "」は様式の文言でもあるので、公表される文書に無いことは確かめられません。",
						"'" + passage.text() + "' is withheld but is a wording of the form itself, so its absence cannot be proved.", draft.assessment(),
						passage.cell().flatMap(key -> draft.cells().stream().filter(cell -> cell.key().equals(key)).findFirst()).flatMap(Cell::source)))
				.toList();
	}
}
