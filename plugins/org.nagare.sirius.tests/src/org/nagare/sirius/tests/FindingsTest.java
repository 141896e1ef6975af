package org.nagare.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.model.InformationSystem;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Fix;
import org.nagare.sirius.change.Words;
import org.nagare.sirius.finding.FoundAtThings;
import org.nagare.sirius.services.FindingServices;

/** Findings of the rules stand at the things of the diagram, and follow what is changed there before it is saved. */
class FindingsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
	private static final String TEXT = """
			機関 市 地方公共団体 {
			    システム 台帳
			}
			関係者 住民 本人
			評価書 事業 "事業の評価書" {
			    様式 令和6年10月様式4
			    実施機関 市
			}
			ファイル 情報 "情報ファイル" {
			    保有 台帳
			    項目 氏名 : 四情報
			}
			業務 甲 {
			    手順 受付 "受け付ける。"
			    手順 登録 "登録する。" {
			        住民 → 台帳 : 情報
			    }
			}
			""";

	@TempDir
	Path folder;

	private Session session() throws IOException {
		Files.writeString(folder.resolve("a.nagare"), TEXT);
		return Session.of(ProjectSearch.find(folder).get(0));
	}

	private static <T extends EObject> T first(Session session, Class<T> type) {
		Iterable<Object> all = () -> EcoreUtil.getAllContents(session.resources(), true);
		return StreamSupport.stream(all.spliterator(), false).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	@Test
	void aStepWithoutAnArrowIsFoundAtTheStep() throws IOException {
		Session session = session();
		FoundAtThings found = FoundAtThings.of(session.project(), DAY);
		List<String> codes = found.at(first(session, Step.class)).stream().map(Finding::code).toList();
		assertTrue(codes.contains("figure.step-without-arrow"), codes.toString());
		assertEquals(List.of(), found.at(first(session, InformationSystem.class)).stream().filter(one -> one.code().equals("figure.step-without-arrow")).toList());
	}

	/** A step that was made a moment ago has no name yet, and another may say the same. */
	@Test
	void stepsWithoutANameAreFoundEachByItself() throws IOException {
		Files.writeString(folder.resolve("a.nagare"), TEXT.replace("手順 受付 \"受け付ける。\"", "手順 \"○○\"\n    手順 \"○○\" {\n        住民 → 台帳 : 情報\n    }\n    手順 \"○○\""));
		Session session = Session.of(ProjectSearch.find(folder).get(0));
		FoundAtThings found = FoundAtThings.of(session.project(), DAY);
		List<Boolean> without = first(session, SubAffair.class).getSteps().stream()
				.map(step -> found.at(step).stream().anyMatch(one -> one.code().equals("figure.step-without-arrow"))).toList();
		assertEquals(List.of(true, false, true, false), without);
	}

	@Test
	void whatIsMendedInTheDiagramIsFoundNoMore() throws IOException {
		Session session = session();
		FindingServices services = new FindingServices();
		Step step = first(session, Step.class);
		assertTrue(services.hasFinding(step));
		assertTrue(services.findingText(step).contains("figure.step-without-arrow"));
		step.setInternal(true);
		assertFalse(services.findingText(step).contains("figure.step-without-arrow"));
	}

	@Test
	void aRemedyChangesTheTextWhereItSays() throws IOException {
		Session session = session();
		FoundAtThings found = FoundAtThings.of(session.project(), DAY);
		Fix fix = found.at(first(session, Step.class)).stream().filter(one -> one.code().equals("figure.step-without-arrow")).findFirst().orElseThrow().fixes().get(0);
		assertTrue(new FindingServices().hasFix(first(session, Step.class)));
		assertEquals(List.of(TEXT.replace("手順 受付 \"受け付ける。\"", "手順 受付 \"受け付ける。\" 内部")), List.copyOf(found.mended(fix).values()));
		Fix elsewhere = new Fix("x", List.of(new Fix.Edit("b.nagare", 1, 1, 1, 1, "x")));
		assertEquals(Map.of(), found.mended(elsewhere));
	}

	private static EObject chosen(Session session, Answers answers) {
		return new FindingServices(answers).chooseFix(first(session, Step.class));
	}

	@Test
	void aRemedyIsWrittenIntoTheSavedText() throws IOException {
		Answers answers = new Answers("");
		chosen(session(), answers);
		assertEquals("", answers.told());
		assertEquals(List.of(TEXT.replace("手順 受付 \"受け付ける。\"", "手順 受付 \"受け付ける。\" 内部")), List.copyOf(answers.written().values()));
	}

	/** What was changed and not saved, in the diagram or in an editor, would go against it. */
	@Test
	void whatIsNotSavedIsAskedToBeSavedFirst() throws IOException {
		Answers typing = new Answers("").typing("別.nagare");
		chosen(session(), typing);
		assertTrue(typing.told().contains("別.nagare"));
		assertEquals(Map.of(), typing.written());
		Session session = session();
		session.resources().getResources().get(0).setModified(true);
		Answers answers = new Answers("");
		chosen(session, answers);
		assertTrue(answers.told().contains("a.nagare"));
		assertEquals(Map.of(), answers.written());
	}

	@Test
	void aTextThatCannotBeWrittenIsTold() throws IOException {
		Answers answers = new Answers("").unwritable();
		chosen(session(), answers);
		assertTrue(answers.told().contains("a.nagare"));
	}

	@Test
	void nothingIsSavedByLooking() throws IOException {
		Session session = session();
		first(session, Step.class).setText(Words.OPEN);
		FoundAtThings.of(session.project(), DAY);
		assertEquals(TEXT, Files.readString(folder.resolve("a.nagare")));
	}
}
