package org.nagare.form.cell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.nagare.model.CategoryJustification;
import org.nagare.model.RecipientRow;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.LegalCharacter;
import org.nagare.model.derivation.Movement;
import org.nagare.model.key.CellKey;
import org.nagare.model.vocabulary.ItemCategory;
import org.nagare.model.vocabulary.Vocabulary;
import org.nagare.yoshiki.question.Question;

/** What the cells show in a way that its author may not have meant. */
final class Oversights {

	private final AssessmentDerivation derivation;
	private final Problems problems;

	Oversights(AssessmentDerivation derivation, Problems problems) {
		this.derivation = derivation;
		this.problems = problems;
	}

	void report(List<Cell> cells) {
		for (Cell cell : cells) {
			Optional<Question> question = cell.item().question();
			Optional<SpiFile> file = cell.repetitions().stream().findFirst()
					.flatMap(repetition -> derivation.files().stream().filter(each -> repetition.name().parts().contains(CellKey.Part.name(each.getName()))).findFirst());
			if (file.isPresent() && question.filter(Question.PROVISIONS::equals).isPresent()) {
				recipientsInWords(cell, file.get());
			} else if (file.isPresent() && question.filter(Question.FILE_CATEGORY_REASONS::equals).isPresent()) {
				reasonsWithoutItems(cell, file.get());
			}
		}
	}

	/** Words name nobody of the body, so the row counts as outside of it; beside rows that are transfers that may be a slip. */
	private void recipientsInWords(Cell cell, SpiFile file) {
		Set<Object> transferring = derivation.transfers(file).stream().map(movement -> movement.arrow().flow()).collect(Collectors.toSet());
		for (Movement movement : derivation.provisions(file)) {
			Optional<RecipientRow> row = movement.to().row().filter(each -> movement.to().node().isEmpty());
			boolean doubtful = transferring.contains(movement.arrow().flow()) || movement.arrow().flow().getCounterpartAffair() != null;
			if (row.isPresent() && doubtful && movement.character() == LegalCharacter.PROVISION) {
				problems.add(FormProblem.Code.RECIPIENT_IN_WORDS, cell.key(), row.get(),
						"文字だけの行は外部への提供として数えます。庁内への移転なら、部署やシステムの名前で書くか、別の矢印にして「扱い 移転」と理由を書いてください。",
						"A row of mere words counts as a provision to somebody outside. If it is a transfer within the body, name the department or system, or give it an arrow of its own with 扱い 移転.");
			}
		}
	}

	private void reasonsWithoutItems(Cell cell, SpiFile file) {
		Set<String> recorded = file.getItemGroups().stream().flatMap(group -> Vocabulary.entry(ItemCategory.class, group.getCategory()).stream()).map(ItemCategory::word)
				.collect(Collectors.toSet());
		boolean open = file.getItemGroups().stream().anyMatch(group -> Vocabulary.entry(ItemCategory.class, group.getCategory()).isEmpty());
		for (CategoryJustification reason : file.getJustifications()) {
			if (!open && reason.getCategory() != null && !recorded.contains(reason.getCategory())) {
				problems.add(FormProblem.Code.REASON_WITHOUT_ITEMS, cell.key(), reason,
						"妥当性のある「" + reason.getCategory() + "」の項目が、ファイルにありません。項目を加えるか、妥当性を消してください。",
						"There is a reason for '" + reason.getCategory() + "' but the file records no such item. Add the item or remove the reason.");
			}
		}
	}
}
