package org.nagare.model.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.model.Choice;
import org.nagare.model.ModelPackage;

/** What the vocabularies offer, and which feature of the model takes its words from which. */
public final class Vocabulary {

	private static final Map<EStructuralFeature, Class<? extends Word>> BY_FEATURE = Map.ofEntries(
			Map.entry(ModelPackage.Literals.ORGANIZATION__KIND, OrganizationKind.class),
			Map.entry(ModelPackage.Literals.PERSON__KIND, PersonKind.class),
			Map.entry(ModelPackage.Literals.INFORMATION_SYSTEM__KIND, SystemKind.class),
			Map.entry(ModelPackage.Literals.ITEM_GROUP__CATEGORY, ItemCategory.class),
			Map.entry(ModelPackage.Literals.CATEGORY_JUSTIFICATION__CATEGORY, ItemCategory.class),
			Map.entry(ModelPackage.Literals.FLOW__MEDIA, Medium.class),
			Map.entry(ModelPackage.Literals.ENTRUSTMENT__MEDIA, Medium.class),
			Map.entry(ModelPackage.Literals.RECIPIENT_ROW__MEDIA, Medium.class),
			Map.entry(ModelPackage.Literals.FLOW__KIND_OVERRIDE, FlowKindWord.class),
			Map.entry(ModelPackage.Literals.FLOW__CHARACTER_OVERRIDE, CharacterWord.class),
			Map.entry(ModelPackage.Literals.ASSESSMENT__LINKAGE, LinkageWord.class),
			Map.entry(ModelPackage.Literals.NUMBERING__STYLE, NumberingStyle.class),
			Map.entry(ModelPackage.Literals.NOTES_PLACEMENT__PLACE, NotesPosition.class));

	/** Asked for at every word of every text: the entries of each vocabulary by their words, in its order. */
	private static final ClassValue<Map<String, Word>> BY_WORD = new ClassValue<>() {

		@Override
		protected Map<String, Word> computeValue(Class<?> vocabulary) {
			Map<String, Word> entries = new LinkedHashMap<>();
			Stream.of(vocabulary.getEnumConstants()).map(Word.class::cast).forEach(entry -> entries.putIfAbsent(entry.word(), entry));
			return Collections.unmodifiableMap(entries);
		}
	};

	private Vocabulary() {
	}

	/** The entries of a vocabulary in its order. */
	public static <W extends Enum<W> & Word> List<W> entries(Class<W> vocabulary) {
		return List.of(vocabulary.getEnumConstants());
	}

	/** The words of a vocabulary in its order, for completion. */
	public static List<String> words(Class<? extends Word> vocabulary) {
		return List.copyOf(BY_WORD.get(vocabulary).keySet());
	}

	/** The words that a feature of the model takes; empty where the feature takes no vocabulary or that of an edition. */
	public static List<String> words(EStructuralFeature feature) {
		return of(feature).map(Vocabulary::words).orElse(List.of());
	}

	public static Optional<Class<? extends Word>> of(EStructuralFeature feature) {
		return Optional.ofNullable(BY_FEATURE.get(feature));
	}

	/** The entry that is typed so. */
	public static <W extends Enum<W> & Word> Optional<W> entry(Class<W> vocabulary, String word) {
		return Optional.ofNullable(BY_WORD.get(vocabulary).get(word)).map(vocabulary::cast);
	}

	/** Whether a feature takes this word, or takes any. */
	public static boolean takes(EStructuralFeature feature, String word) {
		Class<? extends Word> vocabulary = BY_FEATURE.get(feature);
		return vocabulary == null || BY_WORD.get(vocabulary).containsKey(word);
	}

	/** The entry that was chosen; empty where nothing was. */
	public static <W extends Enum<W> & Word> Optional<W> entry(Class<W> vocabulary, Choice choice) {
		return choice == null ? Optional.empty() : entry(vocabulary, choice.getWord());
	}
}
