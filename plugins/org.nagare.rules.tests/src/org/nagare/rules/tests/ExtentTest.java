package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.rules.finding.Finding;

/** Rules that look at more than one place: each of the places, beside that of the example. */
class ExtentTest {

	@TempDir
	Path folder;

	private List<String> told(String code, UnaryOperator<String> assessment, UnaryOperator<String> file) {
		return told(MessageLanguage.JAPANESE, code, assessment, file);
	}

	private List<String> told(MessageLanguage language, String code, UnaryOperator<String> assessment, UnaryOperator<String> file) {
		return new Checked(folder, language).file("組織.nagare", CatalogueProject.part("組織"))
				.file("手当.nagare", assessment.apply(CatalogueProject.part("評価書")) + file.apply(CatalogueProject.part("ファイル")) + CatalogueProject.part("業務")).findings().stream()
				.filter(finding -> finding.code().equals(code)).map(Finding::message).toList();
	}

	@Test
	void subjectsAreNoMoreThanAllFilesHave() {
		UnaryOperator<String> same = UnaryOperator.identity();
		assertEquals(List.of("しきい値の対象人数 50万人 は、すべてのファイルを合わせた本人の数 5万人 より多くなっています。"), told("threshold.subjects", text -> text.replace("対象人数 5万人", "対象人数 50万人"), same));
		assertEquals(List.of("しきい値の対象人数 50万人 は、すべてのファイルを合わせた本人の数 19万9千人 より多くなっています。"),
				told("threshold.subjects", text -> text.replace("対象人数 5万人", "対象人数 50万人"), text -> text.replace("人数 5万人", "人数 199000人")));
		assertEquals(List.of("The threshold counts 50万人 subjects, more than the 199000 of all files together."),
				told(MessageLanguage.ENGLISH, "threshold.subjects", text -> text.replace("対象人数 5万人", "対象人数 50万人"), text -> text.replace("人数 5万人", "人数 199000人")));
		assertEquals(List.of("しきい値の対象人数 4万人 は、ファイル「手当情報」の本人の数 5万人 より少なくなっています。"), told("threshold.subjects", text -> text.replace("対象人数 5万人", "対象人数 4万人"), same));
		assertEquals(List.of(), told("threshold.subjects", text -> text.replace("対象人数 5万人", "対象人数 50万人"), text -> text.replaceFirst(" {4}人数 [^\n]*\n", "")), "who does not say how many may have any number");
	}

	@Test
	void departmentsOfQuestionsAndOfUseAreThoseOfTheAffair() {
		UnaryOperator<String> same = UnaryOperator.identity();
		assertEquals(List.of("問合せ先「税務課」は、Ⅰ7 の担当部署にありません。"), told("agree.departments-differ", text -> text.replace("問合せ先 窓口課", "問合せ先 税務課"), same));
		assertEquals(List.of("ファイル「手当情報」を使う「税務課」は、Ⅰ7 の担当部署にありません。"), told("agree.departments-differ", same, text -> text.replace("使用 窓口課 12人", "使用 税務課 12人")));
		assertEquals(List.of(), told("agree.departments-differ", same, text -> text.replace("使用 窓口課 12人", "使用 窓口課 12人, 税務課 3人")), "others may use it too");
		assertEquals(List.of(), told("agree.departments-differ", text -> text.replace("請求先 窓口課", "請求先 税務課"), same), "one office may take all requests");
	}

	@Test
	void theCouncilOfAnotherCityDidNotCheckThis() {
		assertEquals(List.of("柏原市"), told("agree.foreign-name", text -> text.replace("\"審議会が点検した。\"", "\"柏原市個人情報保護審議会が点検した。\""), UnaryOperator.identity()).stream()
				.map(message -> message.replaceAll(".*「(柏原市)」.*", "$1")).toList());
	}
}
