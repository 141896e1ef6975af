package org.nagare.dsl.tests.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nagare.dsl.formatting2.FormattedText;
import org.nagare.dsl.formatting2.NagareTextFormatter;
import org.nagare.dsl.tests.NagareInjectorProvider;

/** Comments and texts over several lines where a blank or a sign that nobody sees decides: nothing of them goes, and a second run finds nothing to do. */
@ExtendWith(InjectionExtension.class)
@InjectWith(NagareInjectorProvider.class)
class FormatterEdgesTest {

	@Inject
	private NagareTextFormatter formatter;

	private void formats(String before, String after) {
		FormattedText formatted = formatter.format(before);
		assertEquals(after, formatted.text(), () -> formatted.refusal().toString());
		assertTrue(formatted.refusal().isEmpty());
		assertFalse(formatter.format(after).isChanged(), "a formatted text is a fixed point");
	}

	@Test
	void aCommentOverLinesBehindAByteOrderMark() {
		String text = "\uFEFF/* 一\n   二\n     三 */\n関係者 甲\n";
		formats(text, text);
		formats("\uFEFF   /* 一\n      二 */\n関係者 甲\n", "\uFEFF/* 一\n   二 */\n関係者 甲\n");
	}

	@Test
	void aCommentOverLinesThatEndAsOnWindows() {
		formats("/* 一  \r\n   二\r\n */\r\n関係者 甲\r\n", "/* 一\r\n   二\r\n */\r\n関係者 甲\r\n");
		formats("機関 市 {\r\n/* 一\r\n   二 */\r\n部署 課 // 三\r\n}\r\n", "機関 市 {\r\n    /* 一\r\n       二 */\r\n    部署 課 // 三\r\n}\r\n");
	}

	/** What follows a text in a block stands on the last line of the text, and that line is full when its own words fill it. */
	@Test
	void aLineBehindATextInABlock() {
		String fitting = "業務 甲 {\n    手順 一 \"文\" {\n        乙 → 丙 : 丁 時期 \"\"\"\n            毎日\n            \"\"\" 用途 \"" + "a".repeat(40) + "\" 相手事務 \"" + "b".repeat(35) + "\"\n    }\n}\n";
		formats(fitting, fitting);
		String longer = fitting.replace("b\"", "bb\"");
		formats(longer, longer.replace(" 相手事務", "\n                相手事務"));
	}

	/** Blanks beyond those that all lines share belong to the text, on an empty line as well: the block moves, and they stay. */
	@Test
	void anEmptyLineOfATextWithBlanksOfItsOwn() {
		formats("記載 Ⅰ.4.① \"\"\"\n  一\n    \n\n  二\n  \"\"\"\n", "記載 Ⅰ.4.① \"\"\"\n    一\n      \n\n    二\n    \"\"\"\n");
		formats("記載 Ⅰ.4.① \"\"\"\r\n  一\r\n   \r\n  二\r\n  \"\"\"\r\n", "記載 Ⅰ.4.① \"\"\"\r\n    一\r\n     \r\n    二\r\n    \"\"\"\r\n");
	}
}
