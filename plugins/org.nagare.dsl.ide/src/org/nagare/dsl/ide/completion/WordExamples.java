package org.nagare.dsl.ide.completion;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.model.ModelPackage;
import org.nagare.model.ThresholdInput;
import org.nagare.model.ThresholdSubject;
import org.nagare.model.vocabulary.IncidentWord;
import org.nagare.model.vocabulary.Vocabulary;

/** The words that a place takes: those of its vocabulary, and examples where any date or number may stand. */
final class WordExamples {

	private static final List<String> DATES = List.of("令和7年4月1日", "令和元年5月1日", "平成31年4月");
	private static final List<String> COUNTS = List.of("30人", "59万人", "10人未満", "10人以上50人未満", "500人以上");
	private static final Map<EStructuralFeature, List<String>> EXAMPLES = Map.ofEntries(
			Map.entry(ModelPackage.Literals.SPI_FILE__KIND, List.of("システム用ファイル", "その他の電子ファイル")),
			Map.entry(ModelPackage.Literals.SPI_FILE__START, DATES), Map.entry(ModelPackage.Literals.SPI_FILE__USE_START, DATES),
			Map.entry(ModelPackage.Literals.MEASURE_LIBRARY__DATE, DATES), Map.entry(ModelPackage.Literals.MEASURE_LIBRARY__LAW_EDITION, DATES),
			Map.entry(ModelPackage.Literals.ASSESSMENT__PUBLICATION_DATE, DATES), Map.entry(ModelPackage.Literals.ASSESSMENT__APPROVAL_DATE, DATES),
			Map.entry(ModelPackage.Literals.ASSESSMENT__END_DATE, DATES), Map.entry(ModelPackage.Literals.THRESHOLD_INPUT__AS_OF, DATES),
			Map.entry(ModelPackage.Literals.PROCEDURE_EVENT__DATE, DATES), Map.entry(ModelPackage.Literals.PROCEDURE_EVENT__UNTIL, DATES),
			Map.entry(ModelPackage.Literals.REVISION__DATE, DATES), Map.entry(ModelPackage.Literals.ACCEPTANCE__DEADLINE, DATES),
			Map.entry(ModelPackage.Literals.SPI_FILE__SUBJECT_COUNT, COUNTS), Map.entry(ModelPackage.Literals.USING_UNIT__HEADCOUNT, COUNTS),
			Map.entry(ModelPackage.Literals.FLOW__SUBJECT_COUNT, COUNTS), Map.entry(ModelPackage.Literals.ENTRUSTMENT__SUBJECT_COUNT, COUNTS),
			Map.entry(ModelPackage.Literals.ENTRUSTMENT__HANDLERS, COUNTS), Map.entry(ModelPackage.Literals.RECIPIENT_ROW__SUBJECT_COUNT, COUNTS),
			Map.entry(ModelPackage.Literals.RETENTION__PERIOD, List.of("1年未満", "1年", "5年", "10年", "30日", "定めなし", "永年")),
			Map.entry(ModelPackage.Literals.PATH_SEGMENT__WORD, List.of("表紙", "Ⅰ", "別添1", "Ⅱ", "別添2", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ", "別添3")));

	private WordExamples() {
	}

	static List<String> of(EStructuralFeature feature, EObject context) {
		if (feature == ModelPackage.Literals.THRESHOLD_INPUT__VALUE) {
			boolean incident = context instanceof ThresholdInput input && input.getSubject() == ThresholdSubject.INCIDENT;
			return incident ? Vocabulary.words(IncidentWord.class) : COUNTS;
		}
		List<String> words = Vocabulary.words(feature);
		return words.isEmpty() ? EXAMPLES.getOrDefault(feature, List.of()) : words;
	}
}
