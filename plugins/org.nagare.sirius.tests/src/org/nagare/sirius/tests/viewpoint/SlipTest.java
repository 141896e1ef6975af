package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.nagare.model.Step;
import org.nagare.sirius.services.ChangeServices;
import org.nagare.sirius.tests.Answers;
import org.nagare.sirius.tests.Session;

/** What could not be saved in the end is refused at once, with its reason: words that no text holds, and any change that a text with a slip would have to take. */
class SlipTest extends OnTheViewpoint {

	private static final String BODY = """
			機関 市 地方公共団体 {
			    部署 課
			    システム 台帳 所管 課
			    システム 連携
			}
			機関 会社 民間事業者
			関係者 住民 本人
			""";
	private static final String WORK = """
			評価書 事業 {
			    実施機関 市
			}
			ファイル 情報 {
			    保有 台帳
			    項目 氏名 : 四情報
			}
			業務 甲 {
			    手順 受付 "受け付ける。" {
			        住民 → 連携 → 台帳 : 情報
			    }
			    手順 控え "控える。" {
			        台帳 → 住民 : "通知" 個人番号なし
			        注 "毎月"
			    }
			}
			委託 保守 "保守" 委託先 会社 : 情報 {
			    対象 台帳
			}
			""";
	private static final String SLIP = WORK.replace("台帳 → 住民 :", "台帳 → → 住民 :");
	private static final int TRIES = 400;

	private static Session session(String work) {
		Map<URI, String> texts = new LinkedHashMap<>();
		texts.put(URI.createURI("memory:/市.nagare"), BODY);
		texts.put(URI.createURI("memory:/%E4%BA%8B%E6%A5%AD.nagare"), work);
		return Session.over(texts);
	}

	@Test
	void whateverIsDoneBesideASlipIsSavedOrRefused() {
		assertEquals(List.of(), session(WORK).errors());
		Session session = session(SLIP);
		assertFalse(session.errors().isEmpty());
		Map<URI, String> before = session.before();
		Random random = new Random(1);
		Set<String> refused = new TreeSet<>();
		for (int i = 0; i < TRIES; i++) {
			Optional<RandomTool> tool = RandomTool.next(viewpoint, figure(session), random);
			if (tool.isPresent() && isRefused(session, tool.get())) {
				String told = viewpoint.answers().told();
				if (told.contains("事業.nagare")) {
					assertTrue(told.contains("の13行目に書き方の誤り"), told);
					refused.add(tool.get().words().substring(0, tool.get().words().indexOf(' ')));
				}
			}
		}
		assertTrue(refused.size() > 15, refused.toString());
		assertEquals(before, session.before());
	}

	/** Whether the tool ended in nothing; else what it left is saved and taken back. */
	private static boolean isRefused(Session session, RandomTool tool) {
		session.resources().getResources().forEach(text -> text.setModified(false));
		ChangeRecorder recorder = new ChangeRecorder(session.files());
		try {
			tool.run().run();
			ChangeDescription change = recorder.endRecording();
			Set<Resource> touched = new HashSet<>();
			change.getObjectChanges().keySet().stream().filter(thing -> thing.eResource() != null).forEach(thing -> touched.add(thing.eResource()));
			session.saved(text -> touched.contains(text) || text.isModified());
			change.apply();
			return false;
		} catch (OperationCanceledException takenBack) {
			assertTrue(recorder.endRecording().getObjectChanges().isEmpty(), tool.words());
			assertTrue(session.resources().getResources().stream().noneMatch(Resource::isModified), tool.words());
			return true;
		} catch (AssertionError | RuntimeException e) {
			throw new AssertionError(tool.words() + ": " + e.getMessage(), e);
		} finally {
			recorder.dispose();
		}
	}

	/** A text that says nothing of the slip is changed by what concerns it alone. */
	@Test
	void aNewNameOfWhatStandsElsewhereIsRefusedToo() {
		Session session = session(SLIP);
		Answers answers = new Answers("");
		EObject body = session.files().get(0).getStatements().get(0);
		assertThrows(OperationCanceledException.class, () -> new ChangeServices(answers).delete(body.eContents().get(1)));
		assertTrue(answers.told().contains("事業.nagare"));
		assertEquals(session.before(), session.saved(Resource::isModified));
	}

	@Test
	void wordsThatNoTextHoldsAreRefused() {
		Session session = session(WORK);
		Step step = (Step) figure(session).views("stepLine").stream().map(Canvas::subject).findFirst().orElseThrow();
		Answers answers = new Answers("");
		ChangeServices services = new ChangeServices(answers);
		for (String words : List.of("  甲\n  乙", "\n 甲", "\t甲\r\n\t乙")) {
			services.editLine(step, words);
			assertEquals("受け付ける。", step.getText());
			assertTrue(answers.told().contains("字下げとして読まれて"), words);
		}
		for (String words : List.of(" ", "\"\"\"\n", "終わりの\"")) {
			services.editLine(step, words);
			assertEquals("受け付ける。", step.getText());
			assertFalse(answers.told().isEmpty(), words);
		}
		for (String words : List.of("甲\n  乙", "\n甲", "甲\r\n乙", " 甲", "甲\n", "甲\n\n  ")) {
			services.editLine(step, words);
			assertEquals("", answers.told(), words);
			assertEquals(words, ((Step) figure(Session.over(session.saved())).views("stepLine").stream().map(Canvas::subject).findFirst().orElseThrow()).getText());
		}
	}
}
