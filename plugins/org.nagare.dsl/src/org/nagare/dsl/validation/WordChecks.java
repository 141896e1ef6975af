package org.nagare.dsl.validation;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.parsing.WordHint;
import org.nagare.dsl.renaming.MeantThings;
import org.nagare.model.text.TextReference;
import org.nagare.model.Choice;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.Person;
import org.nagare.model.ProjectFile;
import org.nagare.model.ThresholdInput;
import org.nagare.model.ThresholdSubject;
import org.nagare.model.value.Count;
import org.nagare.model.value.Digits;
import org.nagare.model.value.JapaneseDate;
import org.nagare.model.value.Millimetres;
import org.nagare.model.value.RetentionPeriod;
import org.nagare.model.vocabulary.IncidentWord;
import org.nagare.model.vocabulary.Vocabulary;
import org.nagare.model.vocabulary.Word;

/** Words of the vocabulary, dates, numbers and periods, and names inside texts. */
public class WordChecks extends LanguageChecks {

	private static final Set<EStructuralFeature> DATES = Set.of(Literals.SPI_FILE__START, Literals.SPI_FILE__USE_START, Literals.MEASURE_LIBRARY__DATE,
			Literals.ASSESSMENT__PUBLICATION_DATE, Literals.ASSESSMENT__APPROVAL_DATE, Literals.ASSESSMENT__END_DATE, Literals.THRESHOLD_INPUT__AS_OF,
			Literals.PROCEDURE_EVENT__DATE, Literals.PROCEDURE_EVENT__UNTIL, Literals.ACCEPTANCE__DEADLINE, Literals.REVISION__DATE);
	private static final Set<EStructuralFeature> COUNTS = Set.of(Literals.SPI_FILE__SUBJECT_COUNT, Literals.USING_UNIT__HEADCOUNT, Literals.FLOW__SUBJECT_COUNT,
			Literals.ENTRUSTMENT__SUBJECT_COUNT, Literals.ENTRUSTMENT__HANDLERS, Literals.RECIPIENT_ROW__SUBJECT_COUNT);
	private static final Set<EStructuralFeature> PLACES = Set.of(Literals.PIN__X, Literals.PIN__Y);
	/** Texts that are printed as they are and in which braces call things by name. */
	private static final Set<EStructuralFeature> PLAIN_ATTRIBUTES = Set.of(Literals.NAMED__NAME, Literals.PATH_SEGMENT__WORD, Literals.CHOICE__WORD,
			Literals.ACCEPTANCE__CODE, Literals.ASSESSMENT__EDITIONS, Literals.LAW_TABLE_ROW__KEY);

	@Inject
	private MeantThings meanings;

	/** Values are looked at in one walk over the file: most elements have none. */
	@Check
	public void values(ProjectFile file) {
		file.eAllContents().forEachRemaining(this::values);
	}

	private void values(EObject thing) {
		switch (thing) {
			case Choice choice -> word(choice);
			case ThresholdInput input -> threshold(input);
			default -> {
				// other words are attributes below
			}
		}
		for (EAttribute attribute : thing.eClass().getEAllAttributes()) {
			Object value = attribute.isMany() || !thing.eIsSet(attribute) ? null : thing.eGet(attribute);
			if (value instanceof String text) {
				value(thing, attribute, text);
			}
		}
	}

	private void threshold(ThresholdInput input) {
		String value = input.getValue();
		if (value == null) {
			return;
		}
		if (input.getSubject() != ThresholdSubject.INCIDENT) {
			count(input, Literals.THRESHOLD_INPUT__VALUE, value);
		} else if (Vocabulary.entry(IncidentWord.class, value).isEmpty()) {
			find(LanguageFinding.VALUE_INCIDENT, input, Literals.THRESHOLD_INPUT__VALUE, WHOLE_FEATURE, Map.of("value", value));
		}
	}

	private void value(EObject thing, EAttribute attribute, String text) {
		if (DATES.contains(attribute)) {
			date(thing, attribute, text);
		} else if (COUNTS.contains(attribute)) {
			count(thing, attribute, text);
		} else if (attribute == Literals.RETENTION__PERIOD) {
			period(thing, attribute, text);
		} else if (PLACES.contains(attribute)) {
			place(thing, attribute, text);
		} else if (Vocabulary.of(attribute).isPresent()) {
			word(thing, attribute, text);
		} else if (text.indexOf('{') >= 0 && !PLAIN_ATTRIBUTES.contains(attribute)) {
			references(thing, attribute);
		}
	}

	/** What can be read is read in either width and printed in one. */
	private void digits(EObject thing, EAttribute attribute, String text) {
		String plain = Digits.narrow(text);
		if (!plain.equals(text)) {
			find(LanguageFinding.VALUE_DIGITS, thing, attribute, WHOLE_FEATURE, Map.of("value", text, "plain", plain), plain);
		}
	}

	private void date(EObject thing, EAttribute attribute, String text) {
		Optional<JapaneseDate> date = JapaneseDate.parse(text);
		if (date.isEmpty() && JapaneseDate.isNoDay(text)) {
			String hint = language() == MessageLanguage.JAPANESE ? "その日は暦にありません。" : "The calendar has no such day.";
			find(LanguageFinding.VALUE_DATE, thing, attribute, WHOLE_FEATURE, Map.of("value", text, "hint", hint));
		} else if (date.isEmpty()) {
			unreadable(thing, attribute, text, LanguageFinding.VALUE_DATE, JapaneseDate.likely(text).map(JapaneseDate::toString));
		} else if (date.get().isAfterItsEra()) {
			JapaneseDate.likely(text).map(JapaneseDate::toString).ifPresent(today -> find(LanguageFinding.VALUE_ERA, thing, attribute, WHOLE_FEATURE,
					Map.of("value", text, "date", today), today));
		} else {
			digits(thing, attribute, text);
		}
	}

	private void count(EObject thing, EAttribute attribute, String text) {
		if (Count.parse(text).isEmpty()) {
			unreadable(thing, attribute, text, LanguageFinding.VALUE_COUNT, Count.likely(text));
		} else {
			digits(thing, attribute, text);
		}
	}

	private void period(EObject thing, EAttribute attribute, String text) {
		if (RetentionPeriod.parse(text).isEmpty()) {
			find(LanguageFinding.VALUE_PERIOD, thing, attribute, WHOLE_FEATURE, Map.of("value", text));
		} else {
			digits(thing, attribute, text);
		}
	}

	private void place(EObject thing, EAttribute attribute, String text) {
		if (Millimetres.parse(text).isEmpty()) {
			find(LanguageFinding.VALUE_PLACE, thing, attribute, WHOLE_FEATURE, Map.of("value", text));
		} else {
			digits(thing, attribute, text);
		}
	}

	private void unreadable(EObject thing, EAttribute attribute, String text, LanguageFinding finding, Optional<String> likely) {
		boolean japanese = language() == MessageLanguage.JAPANESE;
		String hint = likely.map(meant -> japanese ? "もしかして: «" + meant + "»" : "Did you mean «" + meant + "»?").orElse("");
		find(finding, thing, attribute, WHOLE_FEATURE, Map.of("value", text, "hint", hint), likely.stream().toArray(String[]::new));
	}

	private void word(Choice choice) {
		EStructuralFeature feature = choice.eContainingFeature();
		if (Vocabulary.of(feature).isEmpty() || choice.getWord() == null) {
			return;
		}
		word(choice, Literals.CHOICE__WORD, choice.getWord(), feature);
		boolean takesText = Vocabulary.of(feature).flatMap(vocabulary -> entry(vocabulary, choice.getWord())).filter(Word::takesText).isPresent();
		// of a person the display says already what else he is
		boolean saidElsewhere = choice.eContainer() instanceof Person person && person.getDisplay() != null;
		if (takesText && choice.getText() == null && !saidElsewhere) {
			find(LanguageFinding.WORD_TEXT_MISSING, choice, Literals.CHOICE__WORD, WHOLE_FEATURE, Map.of("word", choice.getWord(), "text", "…"));
		}
	}

	private static Optional<Word> entry(Class<? extends Word> vocabulary, String word) {
		return Arrays.stream(vocabulary.getEnumConstants()).map(Word.class::cast).filter(entry -> entry.word().equals(word)).findFirst();
	}

	private void word(EObject thing, EStructuralFeature place, String word) {
		word(thing, place, word, place);
	}

	private void word(EObject thing, EStructuralFeature place, String word, EStructuralFeature vocabularyOf) {
		if (!Vocabulary.takes(vocabularyOf, word)) {
			WordHint hint = WordHint.of(word, vocabularyOf, language());
			find(LanguageFinding.WORD_UNKNOWN, thing, place, WHOLE_FEATURE, hint.parameters(), hint.near().toArray(String[]::new));
		}
	}

	/** Names in braces are looked up where the text stands, so that a renamed or lost thing does not vanish from a sentence unseen. */
	private void references(EObject thing, EAttribute attribute) {
		for (INode node : NodeModelUtils.findNodesForFeature(thing, attribute)) {
			for (TextReference reference : TextReference.in(node.getText())) {
				if (!isRole(reference) && !meanings.isUnderstood(thing, reference.names())) {
					find(reference, thing, node);
				}
			}
		}
	}

	/** What stands for the body or the affair of whichever assessment prints the text. */
	private static boolean isRole(TextReference reference) {
		return reference.names().size() == 1 && TextReference.ROLES.contains(reference.names().get(0));
	}

	private void find(TextReference reference, EObject thing, INode node) {
		boolean japanese = language() == MessageLanguage.JAPANESE;
		List<String> several = meanings.candidates(thing, reference.names());
		String hint = several.isEmpty() ? (japanese ? "名前を確かめてください。" : "Check the name.")
				: (japanese ? "二つ以上あります: " : "There are several: ") + String.join(japanese ? "、" : ", ", several) + (japanese ? "。" : ".");
		String name = String.join(".", reference.names());
		findAt(LanguageFinding.TEXT_REFERENCE, thing, node.getTotalOffset() + reference.offset(), reference.length(), Map.of("name", name, "hint", hint));
	}
}
