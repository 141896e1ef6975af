package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.rules.OneTelling;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Finding.Place;

/** What assessments tell alike of one place is one finding with the related places of all; what differs in anything that is shown stays. */
class OneTellingTest {

	private static Finding finding(String code, FindingSeverity severity, String message, String file, int line, int column, String path, Place... related) {
		return new Finding(code, severity, message, file, line, column, Optional.of(path), Optional.of("記載"), List.of(related), Optional.of("直す。"), List.of());
	}

	private static Finding finding(Place... related) {
		return finding("agree.spelling", FindingSeverity.WARNING, "二通りです。", "組織.nagare", 3, 5, "Ⅰ.5", related);
	}

	private static Place place(String file) {
		return new Place(file, 1, 1, "評価書");
	}

	@Test
	void theSameOfOnePlaceIsToldOnceWithAllRelatedPlaces() {
		List<Finding> told = OneTelling.of(List.of(finding(place("手当.nagare"), place("共通.nagare")), finding("other", FindingSeverity.ERROR, "別です。", "組織.nagare", 1, 1, "Ⅰ.1"), finding(place("年金.nagare"), place("共通.nagare"))));
		assertEquals(List.of("agree.spelling", "other"), told.stream().map(Finding::code).toList(), "in the order in which it was told first");
		assertEquals(List.of("手当.nagare", "共通.nagare", "年金.nagare"), told.get(0).related().stream().map(Place::file).toList());
		assertEquals(Optional.of("直す。"), told.get(0).help());
		assertEquals(Optional.of("記載"), told.get(0).excerpt());
	}

	@Test
	void whatDiffersStays() {
		FindingSeverity warning = FindingSeverity.WARNING;
		List<Finding> all = List.of(finding(), finding("agree.blocks", warning, "二通りです。", "組織.nagare", 3, 5, "Ⅰ.5"), finding("agree.spelling", FindingSeverity.ERROR, "二通りです。", "組織.nagare", 3, 5, "Ⅰ.5"),
				finding("agree.spelling", warning, "三通りです。", "組織.nagare", 3, 5, "Ⅰ.5"), finding("agree.spelling", warning, "二通りです。", "手当.nagare", 3, 5, "Ⅰ.5"),
				finding("agree.spelling", warning, "二通りです。", "組織.nagare", 4, 5, "Ⅰ.5"), finding("agree.spelling", warning, "二通りです。", "組織.nagare", 3, 6, "Ⅰ.5"),
				finding("agree.spelling", warning, "二通りです。", "組織.nagare", 3, 5, "Ⅰ.6"));
		assertEquals(all, OneTelling.of(all));
	}
}
