package org.nagare.dsl.tests.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.dsl.formatting2.NagareTextFormatter;
import org.nagare.dsl.renaming.NamedThings;
import org.nagare.dsl.renaming.Occurrence;
import org.nagare.dsl.renaming.Occurrences;
import org.nagare.dsl.renaming.Renamer;
import org.nagare.dsl.renaming.Renaming;
import org.nagare.dsl.renaming.TextChange;
import org.nagare.dsl.serializer.NagareTextWriter;
import org.nagare.dsl.serializer.WrittenText;
import org.nagare.dsl.tests.NagareInjectorProvider;
import org.nagare.dsl.tests.ReadText;
import org.nagare.dsl.tests.formatting.Texts;
import org.nagare.model.PathName;

/** The names in the address of a cell: a row of law behind its table, words of what has no name, an ordinal; looked up, renamed, laid out and written. */
@ExtendWith(InjectionExtension.class)
@InjectWith(NagareInjectorProvider.class)
class AddressNamesTest {

	private static final String TEXT = """
			機関 県 地方公共団体
			関係者 26 本人

			法令 根拠 "番号法"

			根拠表 別表第二 {
			    26 照会者 "知事"
			    85の2 照会者 "大臣"
			}

			根拠表 別表第一 {
			    26 照会者 "市長"
			}

			ファイル 情報 {
			    種類 システム用ファイル
			}

			記載 Ⅱ(情報).5.提供(別表第二.26).④ "甲"
			記載 Ⅱ(情報).5 {
			    提供(別表第一.26, 別表第二.85の2).⑤ "乙"
			    提供(26).⑤ "丙"
			}
			非公表 Ⅱ(情報).5.提供(別表第二.26.根拠-2).③ 理由 "丁"
			了承 A-01 Ⅱ(情報).5.提供("市内の医療機関(公立)"."条例第3条"-2).③ "戊"
			了承 A-01 Ⅱ(情報).5.提供(県-2).③ "己"
			""";

	@Inject
	private Texts texts;
	@Inject
	private Occurrences occurrences;
	@Inject
	private Renamer renamer;
	@Inject
	private NagareTextFormatter formatter;
	@Inject
	private NagareTextWriter writer;

	@Test
	void aRowIsLookedUpInTheTableBeforeIt() {
		XtextResource text = texts.load(TEXT);
		EcoreUtil.resolveAll(text);
		assertEquals(List.of(), text.getErrors().stream().map(Object::toString).toList());
		List<String> called = new ArrayList<>();
		text.getAllContents().forEachRemaining(element -> {
			if (element instanceof PathName name && name.getThing() != null) {
				EObject around = name.getThing().eContainer();
				called.add(NamedThings.name(around).map(outer -> outer + "/").orElse("") + NamedThings.name(name.getThing()).orElseThrow());
			}
		});
		assertEquals(List.of("情報", "別表第二", "別表第二/26", "情報", "別表第一", "別表第一/26", "別表第二", "別表第二/85の2", "26", "情報", "別表第二", "別表第二/26", "根拠", "情報", "情報", "県"),
				called);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "別表第二 | 別表第三 | 4", "根拠 | 番号利用 | 2", "県 | 「県(西部)」 | 2", "別表第二/26 | 27 | 3", "別表第一/26 | 27 | 2", "26 | 27 | 2" })
	void aNewNameIsWrittenInAddressesToo(String thing, String name, int places) {
		XtextResource text = texts.load(TEXT);
		List<String> path = List.of(thing.split("/"));
		EObject renamed = occurrences.in(text).stream().filter(place -> place.role() == Occurrence.Role.DECLARATION).map(Occurrence::thing)
				.filter(one -> NamedThings.name(one).orElse("").equals(path.getLast())
						&& (path.size() == 1 ? one.eContainer() == text.getContents().getFirst() : NamedThings.name(one.eContainer()).orElse("").equals(path.getFirst())))
				.findFirst().orElseThrow();
		List<TextChange> changes = assertChanges(renamer.rename(List.of(text), renamed, name)).byText().get(text.getURI());
		assertEquals(places, changes.size());
		assertTrue(changes.stream().allMatch(change -> change.replacement().equals(name)));
	}

	private static Renaming.Changes assertChanges(Renaming renaming) {
		return renaming instanceof Renaming.Changes changes ? changes : fail(renaming.toString());
	}

	@Test
	void layoutAndRoundTripKeepThem() {
		assertEquals(TEXT, formatter.format(TEXT).text());
		String loose = TEXT.replace("提供(", "提供 ( ").replace("別表第二.26", "別表第二 . 26").replace("-2)", " - 2 )");
		assertEquals(TEXT, formatter.format(loose).text());
		Map<Path, String> before = Map.of(Path.of("a.nagare"), TEXT);
		XtextResource text = texts.load(new TreeMap<>(before)).getFirst();
		EcoreUtil.resolveAll(text);
		EObject copy = EcoreUtil.copy(text.getContents().getFirst());
		text.getContents().clear();
		text.getContents().add(copy);
		String written = switch (writer.write(text)) {
			case WrittenText.Written(String words, var edits) -> words;
			case WrittenText.Refused refused -> refused.toString();
		};
		assertEquals(texts.image(before), texts.image(Map.of(Path.of("a.nagare"), written)), written);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"別表第二.27 | 根拠表の行 «27» が見つかりません。もしかして: «26»",
			"別表第三.26 | 名前 «別表第三» が見つかりません。もしかして: «別表第一»、«別表第二»",
			"県.根処 | 名前 «根処» が見つかりません。もしかして: «根拠»" })
	void aNameThatIsNotThereIsToldOnce(String address, String message) {
		ReadText read = ReadText.of(TEXT + "記載 Ⅱ(情報).5.提供(" + address + ").④ \"丁\"\n");
		List<String> told = read.problems().stream().filter(problem -> problem.code().startsWith("link.")).map(problem -> problem.message()).toList();
		assertEquals(1, told.size(), told.toString());
		assertTrue(told.getFirst().startsWith(message), told.getFirst());
	}
}
