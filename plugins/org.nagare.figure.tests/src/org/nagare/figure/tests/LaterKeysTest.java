package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.view.View;

/** A thing that was given another name in the text is not gone and come: a difference tells of the words only, and of nothing where only the name is another. */
class LaterKeysTest {
	private static final String BODIES = """
			機関 市 "みなみ市" 地方公共団体 {
			    部署 窓口課 "窓口課"
			    システム 台帳 "台帳システム" 所管 窓口課
			}
			関係者 住民 "住民" 本人
			""";
	private static final String ASSESSMENT = SmallAssessment.TEXT + """
			業務 記録 "記録" {
			    手順 保存 "申請を記録する。" {
			        窓口課 → 台帳 : 情報
			        台帳 → 窓口課 : 情報
			    }
			}
			図 { 固定 台帳 150 100 }
			""";

	@TempDir
	Path folder;

	private ProjectExamples.Read read(String state, String bodies, String assessment) throws IOException {
		Path project = Files.createDirectory(folder.resolve(state));
		Files.writeString(project.resolve("nagare.project"), "名前 \"手当\"\n言語 1\n");
		Files.writeString(project.resolve("組織.nagare"), bodies);
		Files.writeString(project.resolve("評価書.nagare"), assessment);
		return ProjectExamples.derivations(project).get(0);
	}

	private static Figure difference(ProjectExamples.Read before, ProjectExamples.Read after) {
		Figure was = Figures.ofEarlier(before.derivation(), new View.Official(), after.derivation()).getFirst();
		return Figures.of(after.derivation(), new View.Difference(), Optional.of(was)).getFirst();
	}

	private static List<Emphasis> emphases(Figure figure) {
		List<Emphasis> all = new ArrayList<>(figure.nodes().stream().map(FigureNode::emphasis).toList());
		figure.flows().stream().map(FigureFlow::emphasis).forEach(all::add);
		return all;
	}

	private static List<String> told(Figure difference) {
		return difference.sections().stream().flatMap(section -> section.steps().stream()).flatMap(step -> Stream.concat(Stream.of(step.sentence()), step.remarks().stream()))
				.filter(line -> line.startsWith("〔") || line.startsWith("図に現れる")).toList();
	}

	@ParameterizedTest
	@CsvSource({ "台帳, 登録簿", "窓口課, 受付課", "住民, 申請者", "受付 \", 届出 \"", "登録 \", 入力 \"", "情報, 手当情報", "市, 南市" })
	void anotherNameAloneIsNoChange(String before, String after) throws IOException {
		// Words stand in quotation marks of their own: only what is named before or beside them is another.
		String bodies = named(BODIES, before, after);
		String assessment = named(ASSESSMENT, before, after);
		Figure difference = difference(read("前", BODIES, ASSESSMENT), read("後", bodies, assessment));
		assertTrue(emphases(difference).stream().allMatch(emphasis -> emphasis == Emphasis.UNCHANGED), emphases(difference) + " " + told(difference));
		assertEquals(List.of("図に現れる変更はない。"), told(difference));
		assertEquals(List.of(), Reading.problems(difference));
	}

	/** Names outside of quotation marks; a name with a mark behind it is meant only where words follow. */
	private static String named(String text, String before, String after) {
		if (before.endsWith("\"")) {
			return text.replace(before, after);
		}
		StringBuilder result = new StringBuilder();
		String[] parts = text.split("\"", -1);
		for (int i = 0; i < parts.length; i++) {
			result.append(i == 0 ? "" : "\"").append(i % 2 == 0 ? parts[i].replaceAll("(?<=[\\s(])" + before + "(?=[\\s.])", after) : parts[i]);
		}
		return result.toString();
	}

	@Test
	void otherWordsWithAnotherNameAreAChangeOfOneThing() throws IOException {
		ProjectExamples.Read after = read("後", named(BODIES, "台帳", "登録簿").replace("台帳システム", "登録システム"), named(ASSESSMENT, "台帳", "登録簿"));
		Figure difference = difference(read("前", BODIES, ASSESSMENT), after);
		assertEquals(List.of("〔変更〕システム「登録システム」 ← システム「台帳システム」"), told(difference));
		assertTrue(emphases(difference).stream().noneMatch(emphasis -> emphasis == Emphasis.ADDED || emphasis == Emphasis.REMOVED));
	}

	/** Two at once of one kind in one place: nobody can tell which is which, so that both are told as gone and come. */
	@Test
	void whatCannotBeToldApartIsGoneAndCome() throws IOException {
		String two = BODIES.replace("システム 台帳 ", "システム 倉庫 \"倉庫システム\" 所管 窓口課\n    システム 台帳 ");
		String flows = ASSESSMENT.replace("台帳 → 窓口課", "台帳 → 倉庫");
		Figure difference = difference(read("前", two, flows), read("後", named(named(two, "台帳", "甲"), "倉庫", "乙"), named(named(flows, "台帳", "甲"), "倉庫", "乙")));
		assertEquals(2, difference.nodes().stream().filter(node -> node.emphasis() == Emphasis.ADDED).count());
		assertEquals(2, difference.nodes().stream().filter(node -> node.emphasis() == Emphasis.REMOVED).count());
	}

	/** An arrow that carries something else besides: the only one between the two in its step. */
	@Test
	void anArrowOfARenamedThingThatCarriesSomethingElseIsChanged() throws IOException {
		String later = named(ASSESSMENT, "台帳", "登録簿").replace("登録簿 → 窓口課 : 情報", "登録簿 → 窓口課 : \"受付番号\"");
		Figure difference = difference(read("前", BODIES, ASSESSMENT), read("後", named(BODIES, "台帳", "登録簿"), later));
		assertEquals(1, emphases(difference).stream().filter(emphasis -> emphasis == Emphasis.CHANGED).count(), told(difference).toString());
		assertTrue(emphases(difference).stream().noneMatch(emphasis -> emphasis == Emphasis.ADDED || emphasis == Emphasis.REMOVED), told(difference).toString());
	}

	/** Beside the earlier figure nothing moves either. */
	@Test
	void whatWasRenamedStandsWhereItStood() throws IOException {
		ProjectExamples.Read before = read("前", BODIES, ASSESSMENT);
		ProjectExamples.Read after = read("後", named(BODIES, "台帳", "登録簿"), named(ASSESSMENT, "台帳", "登録簿"));
		Figure was = Figures.ofEarlier(before.derivation(), new View.Official(), after.derivation()).getFirst();
		LaidOutFigure shown = Figures.layOut(was);
		assertEquals(Figures.layOut(Figures.of(before.derivation())).pages().getFirst().drawing().bounds(), shown.pages().getFirst().drawing().bounds());
		assertEquals(shown.pages().getFirst().drawing(), Figures.layOut(Figures.of(after.derivation()), Optional.of(shown)).pages().getFirst().drawing());
	}

	/** Of a state that did not change each thing keeps its key, and its wishes. */
	@ParameterizedTest
	@MethodSource("examples")
	void nothingIsRenamedWhereNothingChanged(ProjectExamples.Read read) {
		assertEquals(List.of(Figures.of(read.derivation())), Figures.ofEarlier(read.derivation(), new View.Official(), read.derivation()));
	}

	static Stream<ProjectExamples.Read> examples() {
		return ProjectExamples.derivations().stream();
	}

	private static final String ANOTHER_FILE = """
			ファイル 履歴 "履歴ファイル" {
			    種類 システム用ファイル
			    保有 台帳
			    項目 個人番号 : 個人番号
			}
			""";

	private static List<String> nodes(Figure figure) {
		return figure.nodes().stream().map(FigureNode::key).toList();
	}

	/** What each view shows of the earlier state is about the thing that it is about in the later one, whatever was written before that. */
	@Test
	void eachFileIsComparedWithItself() throws IOException {
		String two = ASSESSMENT.replace("業務 受付", ANOTHER_FILE.replace("履歴", "控え") + "業務 受付");
		ProjectExamples.Read before = read("前", BODIES, two);
		ProjectExamples.Read after = read("後", named(BODIES, "台帳", "登録簿"), named(two.replace("ファイル 情報 ", ANOTHER_FILE + "ファイル 情報 "), "台帳", "登録簿"));
		List<Figure> was = Figures.ofEarlier(before.derivation(), new View.File(Optional.empty()), after.derivation());
		List<Figure> now = Figures.of(after.derivation(), new View.File(Optional.empty()), Optional.empty());
		assertEquals(List.of(2, 3), List.of(was.size(), now.size()));
		assertEquals(now.subList(1, 3).stream().map(Figure::title).toList(), was.stream().map(Figure::title).toList());
		assertEquals(now.get(1).flows().stream().map(FigureFlow::key).toList(), was.get(0).flows().stream().map(FigureFlow::key).toList());
		assertTrue(!was.get(0).flows().isEmpty() && nodes(now.get(1)).equals(nodes(was.get(0))), was.get(0).toString());
		assertEquals(List.of(was.get(0)), Figures.ofEarlier(before.derivation(), new View.File(Optional.of("情報")), after.derivation()));
		assertEquals(List.of(), Figures.ofEarlier(before.derivation(), new View.File(Optional.of("履歴")), after.derivation()));
	}

	@Test
	void eachAffairIsComparedWithItself() throws IOException {
		String again = "業務 確認 \"確認\" {\n    手順 照会 \"記録を確かめる。\" { 窓口課 → 住民 : 情報 }\n}\n";
		ProjectExamples.Read before = read("前", BODIES, ASSESSMENT);
		ProjectExamples.Read after = read("後", named(BODIES, "台帳", "登録簿"), named(ASSESSMENT.replace("業務 受付", again + "業務 受付"), "台帳", "登録簿"));
		List<Figure> was = Figures.ofEarlier(before.derivation(), new View.Affair(Optional.empty()), after.derivation());
		List<Figure> now = Figures.of(after.derivation(), new View.Affair(Optional.empty()), Optional.empty());
		assertEquals(now.subList(1, 3).stream().map(Figure::title).toList(), was.stream().map(Figure::title).toList());
		for (int i = 0; i < was.size(); i++) {
			assertEquals(now.get(i + 1).flows().stream().map(FigureFlow::key).toList(), was.get(i).flows().stream().map(FigureFlow::key).toList());
		}
	}
}
