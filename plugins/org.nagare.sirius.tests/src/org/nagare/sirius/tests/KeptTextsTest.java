package org.nagare.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.resource.NagareResource;
import org.nagare.dsl.serializer.NagareTextWriter;
import org.nagare.dsl.serializer.WrittenText;
import org.nagare.model.Assessment;
import org.nagare.model.Flow;
import org.nagare.model.Named;
import org.nagare.model.Step;
import org.nagare.sirius.change.Slip;
import org.nagare.sirius.diagram.KeptTexts;

/** Texts that were changed by hand while no diagram was open, or closed again before it was saved: what the diagrams show is still found. */
class KeptTextsTest {

	private static final String THINGS = """
			機関 市 地方公共団体 {
			    システム 台帳
			    システム 連携
			    部署 課
			}
			関係者 住民 本人
			""";
	private static final String WORK = """
			評価書 事業 {
			    実施機関 市
			}
			業務 甲 {
			    手順 受付 "受け付ける。" {
			        住民 → 台帳 : "届出" 個人番号なし
			        住民 → 連携 : "申請" 個人番号なし
			    }
			    手順 控え "控える。" {
			        台帳 → 連携 → 住民 : "通知" 個人番号なし // 紙
			    }
			}
			""";
	private static final List<String> ALL = List.of("市", "台帳", "連携", "課", "住民", "甲", "受付", "届出", "申請", "控え", "通知");

	@TempDir
	private Path place;
	private Path folder;
	private SessionFile session;

	@BeforeEach
	void draw() throws IOException {
		folder = Files.createDirectory(place.resolve("組織"));
		Files.createDirectory(folder.resolve("下"));
		write(THINGS, WORK);
		session = new SessionFile(folder);
		session.open();
		List<EObject> things = new ArrayList<>();
		for (String text : List.of("市.nagare", "事業.nagare")) {
			session.text(text).getAllContents().forEachRemaining(thing -> {
				if (thing instanceof Flow || thing instanceof Named && !(thing instanceof Assessment)) {
					things.add(thing);
				}
			});
		}
		session.draw((EObject) session.text("事業.nagare").getContents().get(0).eContents().get(0), things);
		KeptTexts.keep(session.diagram());
		session.save();
		assertEquals(ALL, shown());
	}

	private void write(String things, String work) throws IOException {
		Files.writeString(folder.resolve("市.nagare"), things);
		Files.writeString(folder.resolve("下/事業.nagare"), work);
	}

	/** What each element shows; that of nothing is empty. */
	private List<String> shown() {
		return session.targets().stream().map(thing -> thing.eIsProxy() ? "" : thing instanceof Flow flow ? flow.getPayloads().get(0).getText() : ((Named) thing).getName()).toList();
	}

	private static List<String> replaced(Map<String, String> names) {
		return ALL.stream().map(name -> names.getOrDefault(name, name)).toList();
	}

	private boolean isChangedByRefresh() {
		KeptTexts.keep(session.diagram());
		return session.isChanged();
	}

	@Test
	void namesTypedAnewEverywhere() throws IOException {
		write(THINGS.replace("台帳", "住民台帳").replace("課", "窓口"), WORK.replace("台帳", "住民台帳"));
		session.open();
		assertEquals(replaced(Map.of("台帳", "住民台帳", "課", "窓口")), shown());
		assertTrue(isChangedByRefresh(), "the diagram is to be saved");
		session.open();
		assertEquals(replaced(Map.of("台帳", "住民台帳", "課", "窓口")), shown(), "nobody saved it");
		KeptTexts.keep(session.diagram());
		session.save();
		write(THINGS.replace("台帳", "住民の台帳").replace("課", "窓口"), WORK.replace("台帳", "住民の台帳"));
		session.open();
		assertEquals(replaced(Map.of("台帳", "住民の台帳", "課", "窓口")), shown(), "once more, after it was saved");
	}

	/** The texts do not fit each other then; until they do, only the words from before tell what a line leads to, so they are kept, and the diagram can be saved meanwhile. */
	@Test
	void aNameTypedAnewWhereItIsGivenOnly() throws IOException {
		write(THINGS.replace("台帳", "住民台帳").replace("住民 本人", "市民 本人"), WORK);
		List<String> expected = replaced(Map.of("台帳", "住民台帳", "住民", "市民"));
		for (int day = 0; day < 3; day++) {
			session.open();
			assertEquals(expected, shown());
			assertFalse(isChangedByRefresh());
			Flow line = (Flow) session.targets().get(ALL.indexOf("通知"));
			assertEquals(List.of("住民台帳", "連携", "市民"), line.getHops().stream().map(hop -> hop.getNodes().get(0).getName()).toList());
			session.save();
		}
		write(THINGS.replace("台帳", "住民台帳").replace("住民 本人", "市民 本人"), WORK.replace("台帳", "住民台帳").replace("住民 →", "市民 →").replace("→ 住民 :", "→ 市民 :"));
		session.readAgain("事業.nagare");
		assertEquals(expected, shown());
		assertTrue(isChangedByRefresh(), "mended");
		session.save();
		session.open();
		assertEquals(expected, shown());
		assertFalse(isChangedByRefresh());
	}

	/** In an open session the lines lead on to the thing, though their text does not say so yet. */
	@Test
	void theSameWhileTheDiagramIsOpen() throws IOException {
		session.open();
		write(THINGS.replace("台帳", "住民台帳"), WORK);
		session.readAgain("市.nagare");
		assertFalse(isChangedByRefresh());
		session.save();
		session.open();
		assertEquals(replaced(Map.of("台帳", "住民台帳")), shown());
	}

	/** What such a line leads to is written with the text, when that is saved from the diagram; nothing else changes in it. */
	@Test
	void theTextIsSavedWithTheNameOfToday() throws IOException {
		write(THINGS.replace("台帳", "住民台帳"), WORK);
		session.open();
		NagareResource work = (NagareResource) session.text("事業.nagare");
		((Step) session.targets().get(ALL.indexOf("受付"))).setText("受け取る。");
		assertEquals(WORK.replace("台帳", "住民台帳").replace("受け付ける。", "受け取る。"),
				((WrittenText.Written) work.getResourceServiceProvider().get(NagareTextWriter.class).write(work)).text());
	}

	@Test
	void aSlipAtTheOpening() throws IOException {
		String slip = WORK.replace("台帳 → 連携", "台帳 → → 連携").replace("受け付ける。\"", "受け付ける。");
		write(THINGS.replace("課", "窓口"), slip);
		session.open();
		NagareResource work = (NagareResource) session.text("事業.nagare");
		assertEquals(replaced(Map.of("課", "窓口")), shown());
		assertTrue(work.standsOnEarlierText());
		assertEquals(5, Slip.of(work).orElseThrow().line());
		work.save(Map.of());
		assertEquals(slip, Files.readString(folder.resolve("下/事業.nagare")), "the file as it stood");
		KeptTexts.keep(session.diagram());
		session.save();
		session.open();
		assertEquals(replaced(Map.of("課", "窓口")), shown(), "another day, and still not mended");
		write(THINGS.replace("課", "窓口"), WORK.replace("業務 甲", "業務 乙"));
		session.readAgain("事業.nagare");
		assertEquals(replaced(Map.of("課", "窓口", "甲", "乙")), shown(), "mended");
		assertFalse(((NagareResource) session.text("事業.nagare")).standsOnEarlierText());
	}

	/** A diagram is not to be saved for every sentence; where it is anyway, the words of today go with it. */
	@Test
	void aSentenceAloneChangesNoDiagram() throws IOException {
		write(THINGS, WORK.replace("受け付ける。", "受け取る。"));
		session.open();
		assertFalse(isChangedByRefresh());
		session.open();
		session.draw(session.targets().get(0), List.of());
		KeptTexts.keep(session.diagram());
		session.save();
		write(THINGS, WORK.replace("受け付ける。\"", "受け取る。"));
		session.open();
		assertEquals("受け取る。", ((Step) session.targets().get(ALL.indexOf("受付"))).getText());
	}

	/** What is gone stays gone, and what is like it does not take its place. */
	@Test
	void whatIsGoneIsGone() throws IOException {
		write(THINGS.replace("    部署 課\n", ""), WORK);
		session.open();
		assertEquals(replaced(Map.of("課", "")), shown());
	}

	/** The texts and the diagrams can go elsewhere together. */
	@Test
	void theFolderWasMoved() throws IOException {
		folder = Files.move(folder, place.resolve("局 1"));
		write(THINGS.replace("課", "窓口"), WORK);
		session = new SessionFile(folder);
		session.open();
		assertEquals(replaced(Map.of("課", "窓口")), shown());
	}

	/** Words that somebody damaged are as if they were not there. */
	@Test
	@SuppressWarnings("unchecked")
	void keptWordsThatCannotBeRead() throws IOException {
		session.open();
		EObject note = session.notes().get(0);
		List<String> details = (List<String>) note.eGet(note.eClass().getEStructuralFeature("details"));
		assertEquals(List.of("下/事業.nagare", "市.nagare"), details.stream().map(kept -> kept.substring(0, kept.indexOf(' '))).sorted().toList());
		details.replaceAll(kept -> kept.substring(0, kept.length() - 12) + "!");
		session.save();
		write(THINGS.replace("課", "窓口"), WORK);
		session.open();
		assertEquals(replaced(Map.of("課", "")), shown());
		assertTrue(isChangedByRefresh());
		assertEquals(2, details.size());
	}
}
