package org.nagare.form.answer;

import static org.nagare.form.answer.Answer.at;
import static org.nagare.form.answer.Answer.written;
import static org.nagare.model.ModelPackage.Literals.DISPLAYED__DISPLAY;
import static org.nagare.model.ModelPackage.Literals.SPI_FILE__DEPARTMENTS;
import static org.nagare.model.ModelPackage.Literals.SPI_FILE__ITEM_GROUPS;
import static org.nagare.model.ModelPackage.Literals.SPI_FILE__JUSTIFICATIONS;
import static org.nagare.model.ModelPackage.Literals.SPI_FILE__KIND;
import static org.nagare.model.ModelPackage.Literals.SPI_FILE__PURPOSE_CHANGE_JUSTIFICATION;
import static org.nagare.model.ModelPackage.Literals.SPI_FILE__RETENTIONS;
import static org.nagare.model.ModelPackage.Literals.SPI_FILE__START;
import static org.nagare.model.ModelPackage.Literals.SPI_FILE__SUBJECT_COUNT;
import static org.nagare.model.ModelPackage.Literals.SPI_FILE__SUBJECT_SCOPE;
import static org.nagare.model.ModelPackage.Literals.SPI_FILE__USERS;
import static org.nagare.model.ModelPackage.Literals.SPI_FILE__USE_START;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.form.text.Wording;
import org.nagare.form.text.Wording.Manner;
import org.nagare.model.CategoryJustification;
import org.nagare.model.Choice;
import org.nagare.model.ItemGroup;
import org.nagare.model.RecordedItem;
import org.nagare.model.Retention;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Headcount;
import org.nagare.model.value.Present;
import org.nagare.model.value.RetentionPeriod;
import org.nagare.model.vocabulary.ItemCategory;
import org.nagare.model.vocabulary.Vocabulary;

/** One file: what it records, of whom, who uses it, how long it is kept. */
final class FileBindings {

	private FileBindings() {
	}

	static Answer name(Matter matter) {
		return Answer.of(new Answer.Text(Wording.of(matter.file(), Manner.FULL), false), at(matter.file(), DISPLAYED__DISPLAY));
	}

	static Answer kind(Matter matter) {
		return Told.value(matter.file().getKind(), matter.file(), SPI_FILE__KIND,
				kind -> new Answer.Words(List.of(Answer.Word.of(kind)), false));
	}

	static Answer subjects(Matter matter) {
		return Told.people(matter.file(), SPI_FILE__SUBJECT_COUNT);
	}

	static Answer scope(Matter matter) {
		return Told.text(matter, matter.file(), SPI_FILE__SUBJECT_SCOPE);
	}

	static Answer itemCount(Matter matter) {
		int count = matter.derivation().items(matter.file()).size();
		return count == 0 ? noItems(matter.file()) : Answer.of(new Answer.Quantity(Amount.exactly(count)), at(matter.file(), SPI_FILE__ITEM_GROUPS));
	}

	static Answer items(Matter matter) {
		List<RecordedItem> items = matter.derivation().items(matter.file());
		if (items.isEmpty()) {
			return noItems(matter.file());
		}
		return new Answer(new Answer.Lines(items.stream().map(item -> Wording.of(item, Manner.FULL)).toList(), false),
				items.stream().map(Answer::at).toList());
	}

	private static Answer noItems(SpiFile file) {
		return Answer.unknown("記録項目が書かれていません。", "No recorded item is written.", at(file));
	}

	/** The categories of the items; a number of the business marks nothing, an item without a category leaves the marks open. */
	static Answer categories(Matter matter) {
		List<Answer.Word> words = new ArrayList<>();
		boolean undecided = false;
		for (ItemGroup group : matter.file().getItemGroups()) {
			Optional<ItemCategory> category = Vocabulary.entry(ItemCategory.class, group.getCategory());
			if (category.isEmpty()) {
				undecided |= !group.getItems().isEmpty();
			} else if (category.get() != ItemCategory.BUSINESS_NUMBER) {
				words.add(new Answer.Word(category.get().word(), bracket(group.getCategory())));
			}
		}
		if (words.isEmpty()) {
			return matter.file().getItemGroups().isEmpty() ? noItems(matter.file())
					: Answer.unknown("区分の分かる記録項目がありません。", "No recorded item has a known category.", at(matter.file(), SPI_FILE__ITEM_GROUPS));
		}
		return Answer.of(new Answer.Words(words, undecided), at(matter.file(), SPI_FILE__ITEM_GROUPS));
	}

	private static Optional<Wording> bracket(Choice category) {
		return Optional.ofNullable(category.getText()).map(Wording::of);
	}

	/** The reason for each category that is recorded, and every other reason that was written. */
	static Answer categoryReasons(Matter matter) {
		Map<String, Optional<Wording>> reasons = new LinkedHashMap<>();
		for (ItemGroup group : matter.file().getItemGroups()) {
			Vocabulary.entry(ItemCategory.class, group.getCategory()).filter(category -> category != ItemCategory.BUSINESS_NUMBER)
					.ifPresent(category -> reasons.put(category.word(), Optional.empty()));
		}
		for (CategoryJustification written : matter.file().getJustifications()) {
			if (written.getCategory() != null && written.getText() != null) {
				reasons.put(written.getCategory(), Optional.of(matter.read(written.getText())));
			}
		}
		if (reasons.isEmpty()) {
			return noItems(matter.file());
		}
		List<Answer.Word> texts = new ArrayList<>();
		reasons.forEach((category, text) -> texts.add(new Answer.Word(category, text)));
		return Answer.of(new Answer.Labelled(texts), at(matter.file(), SPI_FILE__JUSTIFICATIONS));
	}

	static Answer start(Matter matter) {
		return Told.date(matter.file(), SPI_FILE__START);
	}

	static Answer useStart(Matter matter) {
		return matter.file().getUseStart() == null ? start(matter) : Told.date(matter.file(), SPI_FILE__USE_START);
	}

	static Answer departments(Matter matter) {
		return Told.departments(matter.derivation().departments(matter.file()), at(matter.file(), SPI_FILE__DEPARTMENTS));
	}

	static Answer usingDepartments(Matter matter) {
		return Told.departments(matter.derivation().usingDepartments(matter.file()), at(matter.file(), SPI_FILE__USERS));
	}

	static Answer staff(Matter matter) {
		Headcount users = matter.derivation().users(matter.file());
		if (users.interval().equals(org.nagare.model.value.Interval.ANY)) {
			return Told.missing(matter.file(), SPI_FILE__USERS);
		}
		return Answer.of(new Answer.Quantity(Amount.of(users.interval())), at(matter.file(), SPI_FILE__USERS));
	}

	/** Without a text there is no change to justify. */
	static Answer purposeChange(Matter matter) {
		if (matter.file().getPurposeChangeJustification() == null) {
			return Answer.of(new Answer.None(), written(matter.file(), SPI_FILE__PURPOSE_CHANGE_JUSTIFICATION), at(matter.file()));
		}
		return Told.text(matter, matter.file(), SPI_FILE__PURPOSE_CHANGE_JUSTIFICATION);
	}

	/** The longest period; one that cannot be read might be the longest. */
	static Answer retention(Matter matter) {
		List<Retention> retentions = matter.file().getRetentions();
		if (retentions.isEmpty()) {
			return Told.missing(matter.file(), SPI_FILE__RETENTIONS);
		}
		for (Retention retention : retentions) {
			if (RetentionPeriod.parse(retention.getPeriod()).isEmpty()) {
				return Answer.unknown("保管期間「" + retention.getPeriod() + "」は期間として読めません（例: 5年、30日、1年未満、定めなし、永年）。",
						"'" + retention.getPeriod() + "' cannot be read as a period (such as 5年, 30日, 1年未満, 定めなし, 永年).", at(retention));
			}
		}
		RetentionPeriod longest = matter.derivation().longestRetention(matter.file()).orElseThrow();
		Answer.Content content = Amount.inYears(longest).<Answer.Content>map(Answer.Quantity::new)
				.orElseGet(() -> new Answer.Words(List.of(Answer.Word.of("定めなし")), false));
		return Answer.of(content, at(matter.file(), SPI_FILE__RETENTIONS));
	}

	static Answer retentionReason(Matter matter) {
		List<Retention> retentions = matter.file().getRetentions();
		boolean partial = retentions.stream().anyMatch(retention -> retention.getJustification() == null);
		if (retentions.isEmpty() || retentions.size() == 1 && partial) {
			return Told.missing(matter.file(), SPI_FILE__RETENTIONS);
		}
		List<Wording> lines = retentions.size() == 1 ? List.of(reason(matter, retentions.getFirst()))
				: retentions.stream().map(retention -> line(matter, retention)).toList();
		return Answer.of(new Answer.Text(Wording.join(lines, "\n"), partial), at(matter.file(), SPI_FILE__RETENTIONS));
	}

	private static Wording reason(Matter matter, Retention retention) {
		return retention.getJustification() == null ? Wording.MISSING : matter.read(retention.getJustification());
	}

	private static Wording line(Matter matter, Retention retention) {
		List<Wording> subjects = Present.in(retention.getSubjects()).stream().map(subject -> Wording.of(subject, Manner.FULL)).toList();
		Wording about = subjects.isEmpty() ? Wording.of(matter.file(), Manner.FULL) : Wording.join(subjects, "、");
		Wording period = (retention.getPeriod() == null ? Wording.MISSING : Wording.of(retention.getPeriod()))
				.then(retention.getStartingFrom() == null ? "" : " (" + retention.getStartingFrom() + "から)");
		return Wording.of("・").then(about).then(": ").then(period).then("。").then(reason(matter, retention));
	}
}
