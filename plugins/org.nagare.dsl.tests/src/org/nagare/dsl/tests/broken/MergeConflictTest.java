package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.tests.ReadText;
import org.nagare.model.Named;
import org.nagare.model.Term;

/** What a merge leaves in a text is one finding for each conflict; one of the two changes is read with the rest. */
class MergeConflictTest {

	private static final String CONFLICT = """
			関係者 住民 本人
			機関 市 {
			<<<<<<< HEAD
			    部署 窓口課 所属長 "窓口課長"
			||||||| 元
			    部署 窓口課
			=======
			    部署 窓口室 所属長 "室長"
			    部署 別室 {
			>>>>>>> 改組
			}
			業務 届出 {
			    手順 受付 "受け付ける。" {
			        住民 → 窓口課 : "届出" 個人番号なし
			        別室 → 住民 : "通知" 個人番号なし
			    }
			}
			""";

	@Test
	void oneIsReadAndTheOtherIsMissedNowhere() {
		ReadText read = ReadText.of(CONFLICT);
		assertEquals(List.of("syntax.merge-conflict:3"), read.codes());
		assertTrue(read.problems().get(0).message().contains("（10 行目まで）"), read.problems().get(0).message());
		assertEquals(List.of("住民", "市", "窓口課", "届出", "受付"), EcoreUtil2.eAllOfType(read.project().files().get(0), Named.class).stream().map(Named::getName).toList());
		assertEquals(CONFLICT, read.project().texts().get(0).getParseResult().getRootNode().getText());
	}

	@Test
	void linesThatEndAsOnWindowsAndASlipBeside() {
		ReadText read = ReadText.of((CONFLICT + "<<<<<<< HEAD\n=======\n用語 甲 \"乙\"\n>>>>>>> 改組\n関係者 代理 代理人。\n").replace("\n", "\r\n"));
		assertEquals(List.of("syntax.merge-conflict:3", "syntax.merge-conflict:18", "syntax.superfluous:22"), read.codes());
	}

	@Test
	void inAText() {
		ReadText read = ReadText.of("用語 甲 \"\"\"\n    一行目\n<<<<<<< HEAD\n    二行目\n=======\n    別の行\n>>>>>>> 改組\n    \"\"\"\n用語 乙 \"丙\"\n");
		assertEquals(List.of("syntax.merge-conflict:3"), read.codes());
		List<Term> terms = EcoreUtil2.eAllOfType(read.project().files().get(0), Term.class);
		assertEquals(2, terms.size());
		assertTrue(terms.get(0).getMeaning().contains("二行目") && !terms.get(0).getMeaning().contains("別の行"), terms.get(0).getMeaning());
	}

	@Test
	void aMarkThatWasForgotten() {
		assertEquals(List.of("syntax.merge-conflict:2"), ReadText.of("関係者 住民 本人\n>>>>>>> 改組\n関係者 代理 代理人\n").codes());
		assertEquals(List.of("syntax.merge-conflict:2"), ReadText.of("関係者 住民 本人\n<<<<<<< HEAD\n関係者 代理 代理人\n").codes());
	}

	/** A line of the same signs within a text is a line. */
	@Test
	void whatIsNoMark() {
		assertEquals(List.of(), ReadText.of("用語 甲 \"\"\"\n題\n=======\n  >>>>>>> 注\n\"\"\"\n").codes());
	}
}
