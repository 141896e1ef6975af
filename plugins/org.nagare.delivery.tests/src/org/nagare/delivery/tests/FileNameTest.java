package org.nagare.delivery.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.file.FileName;

/** What people call their things becomes a name of a file that every system takes. */
class FileNameTest {

	@ParameterizedTest
	@ValueSource(strings = { "a", "評価書", "a b", "x{y}", "日本 語.v2", "con1", "a-平成30年5月様式4", "あ・い" })
	void ordinaryNamesAreKept(String name) {
		assertEquals(name, FileName.of(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "..", "a/b", "a\\b", "a:b", "con", "Aux.txt", "LPT1 .x", "x.", "a\tb", "a\u0085b", "a\u2028b", "\uD800", ".x" })
	void othersAreChanged(String name) {
		String changed = FileName.of(name);
		assertTrue(FileName.isPlain(changed), changed);
		assertTrue(!changed.equals(name));
	}

	@Test
	void longNamesAreShortenedAndKeepTheirEnding() {
		String name = FileName.of("𠮷".repeat(10_000), "-別添1.svg");
		assertTrue(name.endsWith("𠮷-別添1.svg"), name);
		assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 255);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-業務・届/出.svg", "-業務・x/../../../escaped.svg", "-業務・x\\y.pdf", "-業務・何時:何分?.json" })
	void anEndingLeadsToNoOtherFolderAndIsValidEverywhere(String ending) {
		String name = FileName.of("試し", ending);
		assertTrue(FileName.isPlain(name), name);
		assertTrue(name.startsWith("試し-業務・") && name.endsWith(ending.substring(ending.lastIndexOf('.'))), name);
	}

	@Test
	void wordsOfPeopleInAnEndingLeaveRoomForTheName() {
		String name = FileName.of("い".repeat(1000), "-" + FileName.part("あ".repeat(1000)) + "-2.svg");
		assertTrue(name.startsWith("い".repeat(20)) && name.endsWith("あ-2.svg"), name);
		assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 255);
		assertEquals("届_出", FileName.part(" 届/出 "));
	}
}
