package org.nagare.yoshiki.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.nagare.yoshiki.edition.Ancestry;
import org.nagare.yoshiki.edition.Items;
import org.nagare.yoshiki.yoshiki.Described;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.Kind;
import org.nagare.yoshiki.yoshiki.Source;

class InheritanceTest {

	private static final String BASE = """
			様式 元の様式 "題" {
				選択肢 帯 { 選択 "少" 選択 "多" }
				章 Ⅳ "題" {
					項目 1 "一" 単一選択 帯 記載
					項目 2 "職員" 文章 記載
					項目 3 "三" 文章 措置
				}
			}
			""";
	private static final String NEXT = """
			様式 次の様式 "題" 元 元の様式 {
				上書き Ⅳ.2 "従業者" ※
				追加 Ⅳ.2.方法 "方法" 後 Ⅳ.2 単一選択 帯 記載
				削除 Ⅳ.3
			}
			""";

	@Test
	void anEditionChangesSingleItemsOfTheOneItStandsOn() {
		Reading reading = new Reading(BASE, NEXT);
		assertEquals(List.of(), reading.codes(1));
		Map<String, List<Described>> items = Items.effective(reading.edition(1));
		assertEquals(List.of("Ⅳ.1", "Ⅳ.2", "Ⅳ.2.方法"), List.copyOf(items.keySet()));
		assertEquals("従業者", items.get("Ⅳ.2").getFirst().getLabel());
		assertTrue(items.get("Ⅳ.2").getFirst().isImportant());
		assertEquals(Kind.TEXT, Items.kind(items.get("Ⅳ.2")));
		assertEquals(Source.ENTERED, Items.source(items.get("Ⅳ.2")));
		assertSame(Items.list(items.get("Ⅳ.1")), Items.list(items.get("Ⅳ.2.方法")));
		assertEquals(3, Items.effective(reading.edition(0)).size());
	}

	@Test
	void theNearestListOfANameIsMeant() {
		Reading reading = new Reading(BASE, """
				様式 次の様式 "題" 元 元の様式 {
					選択肢 帯 { 選択 "中" }
					追加 Ⅳ.4 "四" 後 Ⅳ.3 単一選択 帯 記載
				}
				""");
		assertEquals(List.of(), reading.codes(1));
		assertSame(reading.edition(1).getLists().getFirst(), Items.list(Items.effective(reading.edition(1)).get("Ⅳ.4")));
	}

	@Test
	void additionsNeedAPlaceAndANewPath() {
		Reading reading = new Reading(BASE, """
				様式 次の様式 "題" 元 元の様式 {
					追加 Ⅳ.9 "九" 後 Ⅳ.8 文章 記載
					追加 Ⅳ.1 "一" 後 Ⅳ.2 文章 記載
					削除 Ⅳ.7
				}
				""");
		assertEquals(List.of("yoshiki.change-path at 2:15", "yoshiki.duplicate-path at 3:5", "yoshiki.change-path at 4:5"),
				reading.codes(1).stream().sorted(java.util.Comparator.comparing(code -> code.substring(code.indexOf(" at ")))).toList());
	}

	@Test
	void aCycleEndsAndIsNamed() {
		Reading reading = new Reading("様式 い \"題\" 元 う { }", "様式 う \"題\" 元 え { }", "様式 え \"題\" 元 い { }");
		Edition first = reading.edition(0);
		assertTrue(Ancestry.of(first).cyclic());
		assertEquals(3, Ancestry.of(first).nearestFirst().size());
		for (int i = 0; i < 3; i++) {
			assertEquals(List.of("yoshiki.inheritance-cycle"), reading.issues(i).stream().map(issue -> issue.getCode()).toList());
		}
		assertTrue(reading.issues(0).getFirst().getMessage().contains("い → う → え → い"), reading.issues(0).getFirst().getMessage());
		assertFalse(Ancestry.of(new Reading(BASE, NEXT).edition(1)).cyclic());
	}

	@Test
	void theSameIdTwiceAmongSeveralFilesIsReported() {
		Reading reading = new Reading(BASE, BASE);
		assertEquals(List.of("yoshiki.edition-duplicate"), reading.issues(1).stream().map(issue -> issue.getCode()).toList());
	}
}
