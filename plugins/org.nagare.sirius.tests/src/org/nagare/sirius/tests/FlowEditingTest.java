package org.nagare.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.nagare.model.Flow;
import org.nagare.model.LegalProvision;
import org.nagare.model.Node;
import org.nagare.model.SpiFile;
import org.nagare.sirius.change.Creation;
import org.nagare.sirius.change.FlowEditing;
import org.nagare.sirius.change.Removal;

/** What the menu of a flow does to its line of the text. */
class FlowEditingTest {

	private static final String START = """
			機関 市 地方公共団体 {
			    システム 台帳
			    システム 連携
			}
			関係者 住民 本人
			法令 法 "番号法第9条"
			ファイル 情報 {
			    項目 氏名 : 四情報
			}
			評価書 事業 {
			    実施機関 市
			}
			業務 甲 {
			    手順 受付 "受け付ける。" {
			        // 届出
			""";
	private static final String END = """
			    }
			    手順 更新 "更新する。" 内部
			}
			""";
	private static final String LINE = "        住民 → 連携 → 台帳 : \"届出\" 個人番号なし 方法 紙\n";

	private static Flow flow(Session session) {
		return all(session, Flow.class).get(0);
	}

	private static <T extends EObject> List<T> all(Session session, Class<T> type) {
		return session.files().stream().flatMap(file -> {
			List<T> found = new ArrayList<>();
			EcoreUtil.getAllContents(file, true).forEachRemaining(one -> {
				if (type.isInstance(one)) {
					found.add(type.cast(one));
				}
			});
			return found.stream();
		}).toList();
	}

	private static Node node(Session session, String name) {
		return all(session, Node.class).stream().filter(one -> one.getName().equals(name)).findFirst().orElseThrow();
	}

	private static void becomes(String line, Consumer<Session> change) {
		Session session = Session.of(START + LINE + END);
		change.accept(session);
		assertEquals(START + line + END, session.saved().values().iterator().next());
	}

	@Test
	void theEndsOfAStretchAreReplaced() {
		becomes("        市 → 連携 → 台帳 : \"届出\" 個人番号なし 方法 紙\n",
				session -> FlowEditing.reconnectSource(flow(session), node(session, "住民"), node(session, "市"), node(session, "連携")));
		becomes("        住民 → 市 → 台帳 : \"届出\" 個人番号なし 方法 紙\n",
				session -> FlowEditing.reconnectTarget(flow(session), node(session, "住民"), node(session, "連携"), node(session, "市")));
		becomes(LINE, session -> FlowEditing.reconnectTarget(flow(session), node(session, "住民"), node(session, "連携"), node(session, "連携")));
		becomes(LINE, session -> FlowEditing.reconnectSource(flow(session), node(session, "台帳"), node(session, "市"), node(session, "住民")));
	}

	@Test
	void somethingIsPutInBetween() {
		becomes("        住民 → 市 → 連携 → 台帳 : \"届出\" 個人番号なし 方法 紙\n",
				session -> FlowEditing.passThrough(flow(session), node(session, "住民"), node(session, "連携"), node(session, "市")));
	}

	@Test
	void whatItCarriesIsAddedAndTakenAway() {
		becomes("        住民 → 連携 → 台帳 : \"届出\" 個人番号なし, 情報 方法 紙\n", session -> FlowEditing.addPayload(flow(session), all(session, SpiFile.class).get(0)));
		becomes("        住民 → 連携 → 台帳 : \"○○\" 方法 紙\n", session -> Removal.removePayload(flow(session), flow(session).getPayloads().get(0)));
		becomes("        住民 → 連携 → 台帳 : 情報 方法 紙\n", session -> {
			Removal.removePayload(flow(session), flow(session).getPayloads().get(0));
			FlowEditing.addPayload(flow(session), all(session, SpiFile.class).get(0));
		});
	}

	@Test
	void whatItCarriesIsSaid() {
		becomes("        住民 → 連携 → 台帳 : \"申請書\" 個人番号なし 方法 紙\n", session -> assertEquals(Optional.empty(), FlowEditing.sayPayload(flow(session), "申請書", all(session, SpiFile.class))));
		becomes("        住民 → 連携 → 台帳 : 情報 方法 紙\n", session -> assertEquals(Optional.empty(), FlowEditing.sayPayload(flow(session), "情報", all(session, SpiFile.class))));
		becomes(LINE, session -> assertFalse(FlowEditing.sayPayload(flow(session), "引用\"符", all(session, SpiFile.class)).orElse("").isBlank()));
	}

	@Test
	void wordsNeverTakeThePlaceOfAFile() {
		Session session = Session.of(START + "        住民 → 台帳 : 情報\n" + END);
		assertFalse(FlowEditing.sayPayload(flow(session), "申請書", all(session, SpiFile.class)).orElse("").isBlank());
		assertEquals(session.before(), session.saved());
	}

	/** A field that was empty and stays so says nothing. */
	@Test
	void whatSeveralThingsSayIsNotOverwritten() {
		Session session = Session.of(START + "        住民 → 台帳 : 情報, \"届出\" 個人番号なし\n" + END);
		assertFalse(FlowEditing.sayPayload(flow(session), "申請書", all(session, SpiFile.class)).orElse("").isBlank());
		assertEquals(Optional.empty(), FlowEditing.sayPayload(flow(session), "", all(session, SpiFile.class)));
		assertEquals(session.before(), session.saved());
	}

	@Test
	void meansGroundsAndTimesAreSaid() {
		becomes("        住民 → 連携 → 台帳 : \"届出\" 個人番号なし 方法 紙, 専用線\n", session -> FlowEditing.toggleMedium(flow(session), "専用線"));
		becomes("        住民 → 連携 → 台帳 : \"届出\" 個人番号なし\n", session -> FlowEditing.toggleMedium(flow(session), "紙"));
		becomes("        住民 → 連携 → 台帳 : \"届出\" 個人番号なし 方法 紙 時期 \"届出の都度\"\n", session -> FlowEditing.sayTiming(flow(session), "届出の都度"));
		becomes("        住民 → 連携 → 台帳 : \"届出\" 個人番号なし 方法 紙 用途 \"資格の確認\"\n", session -> FlowEditing.sayPurpose(flow(session), "資格の確認"));
		becomes("        住民 → 連携 → 台帳 : \"届出\" 個人番号なし 方法 紙 根拠 \"条例第1条\"\n", session -> FlowEditing.addBasis(flow(session), "条例第1条"));
		becomes("        住民 → 連携 → 台帳 : \"届出\" 個人番号なし 方法 紙 根拠 法\n",
				session -> FlowEditing.addBasis(flow(session), all(session, LegalProvision.class).get(0)));
	}

	/** Whoever has no 法令 to choose from writes one, and it stands with its like; the same article is written once. */
	@Test
	void anArticleIsWrittenForAllAndNamedByTheFlow() {
		Session session = Session.of(START + LINE + END);
		Creation creation = new Creation(session.project().derive(session.assessments().get(0)));
		FlowEditing.addBasis(flow(session), creation.provision("番号法第19条第8号"));
		FlowEditing.addBasis(flow(session), creation.provision("番号法第9条"));
		FlowEditing.addBasis(flow(session), creation.provision("番号法第19条第8号"));
		String written = START.replace("法令 法 \"番号法第9条\"\n", "法令 法 \"番号法第9条\"\n法令 法令 \"番号法第19条第8号\"\n");
		assertEquals(written + LINE.replace("方法 紙", "方法 紙 根拠 法令, 法") + END, session.saved().values().iterator().next());
	}
}
