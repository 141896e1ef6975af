package org.nagare.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.nagare.model.FigureLayout;
import org.nagare.model.Named;
import org.nagare.sirius.change.Removal;
import org.nagare.sirius.change.RemovalRefusal;

/** What goes along with a thing that is taken away, what stays without it, and what stands in its way. */
class RemovalTest {

	private static final String TEXT = """
			機関 市 地方公共団体 {
			    部署 課
			    システム 台帳 所管 課
			    システム 連携
			}
			機関 会社 民間事業者
			関係者 住民 本人
			評価書 事業 {
			    実施機関 市
			    担当 課
			    使用システム 台帳, 連携
			}
			ファイル 情報 {
			    保有 台帳
			    使用 課 20人
			    項目 氏名 : 四情報
			}
			業務 甲 {
			    手順 受付 "受け付ける。" {
			        住民 → 連携 → 台帳 : 情報
			        台帳 → 住民 : "通知" 個人番号なし
			    }
			}
			委託 保守 "保守" 委託先 会社 : 情報
			図 {
			    固定 連携 10 20
			    固定 台帳 30 20
			}
			図 甲 {
			    列 台帳, 連携
			}
			""";

	private static Named named(Session session, String name) {
		Iterable<Object> all = () -> EcoreUtil.getAllContents(session.resources(), true);
		return StreamSupport.stream(all.spliterator(), false).filter(one -> one instanceof Named && !(one instanceof FigureLayout)).map(Named.class::cast)
				.filter(one -> name.equals(one.getName())).findFirst().orElseThrow();
	}

	private static void without(String text, String name, String after) {
		Session session = Session.of(text);
		EObject thing = named(session, name);
		assertTrue(new Removal(session.project()).remove(thing));
		assertEquals(after, session.saved().values().iterator().next());
	}

	private static void stays(RemovalRefusal why, String text, String name) {
		Session session = Session.of(text);
		assertEquals(Optional.of(why), new Removal(session.project()).refusal(named(session, name)));
		assertTrue(why.message(named(session, name)).contains(name));
		assertFalse(new Removal(session.project()).remove(named(session, name)), name);
		assertEquals(text, session.saved().values().iterator().next());
	}

	@Test
	void whatAFlowOnlyPassesThroughLeavesIt() {
		without(TEXT, "連携", TEXT.replace("    システム 連携\n", "").replace("台帳, 連携", "台帳").replace("住民 → 連携 → 台帳", "住民 → 台帳").replace("    固定 連携 10 20\n", ""));
	}

	@Test
	void flowsEndWithTheirEnds() {
		String without = TEXT.replace("関係者 住民 本人\n", "").replace("        住民 → 連携 → 台帳 : 情報\n", "").replace("        台帳 → 住民 : \"通知\" 個人番号なし\n", "");
		Session session = Session.of(TEXT);
		assertTrue(new Removal(session.project()).remove(named(session, "住民")));
		assertEquals(without.replaceAll("\\s+", ""), session.saved().values().iterator().next().replaceAll("\\s+", ""));
	}

	@Test
	void theEntrustmentOfAContractorGoesAlong() {
		without(TEXT, "会社", TEXT.replace("機関 会社 民間事業者\n", "").replace("委託 保守 \"保守\" 委託先 会社 : 情報\n", ""));
	}

	@Test
	void theFigureOfAnAffairGoesAlong() {
		Session session = Session.of(TEXT);
		assertTrue(new Removal(session.project()).remove(named(session, "甲")));
		assertFalse(session.saved().values().iterator().next().contains("甲"));
	}

	@Test
	void whatIsWrittenForAThingStandsInTheWay() {
		String cell = TEXT + "記載 Ⅱ(情報).4(保守) {\n    ⑤ \"公表している。\"\n}\n";
		stays(RemovalRefusal.WRITTEN, cell, "保守");
		stays(RemovalRefusal.WRITTEN, cell, "会社");
		String sentence = TEXT.replace("受け付ける。", "{連携}で受け付ける。");
		stays(RemovalRefusal.MENTIONED, sentence, "連携");
	}

	@Test
	void theBodyOfAnAssessmentStays() {
		stays(RemovalRefusal.BODY, TEXT, "市");
	}
}
