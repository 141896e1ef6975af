package org.nagare.dsl.tests.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nagare.dsl.formatting2.LosslessCheck;
import org.nagare.dsl.tests.NagareInjectorProvider;

/** The last word on a layout: it must notice whatever a formatter could lose. */
@ExtendWith(InjectionExtension.class)
@InjectWith(NagareInjectorProvider.class)
class LosslessCheckTest {

	private static final String TEXT = "関係者 甲 // 注\n用語 乙 \"\"\"\n  一\n   二\n  \"\"\"\n住基→台帳:情報（氏名）\n";

	@Inject
	private LosslessCheck check;

	private void loses(String old, String replacement, int line) {
		assertTrue(TEXT.contains(old), old);
		assertEquals(line, check.difference(TEXT, TEXT.replace(old, replacement)).orElseThrow().line(), old);
	}

	@Test
	void layoutAndPunctuationDoNotCount() {
		assertTrue(check.difference(TEXT, "  関係者\n甲   // 注  \n\n用語 乙 \"\"\"\n      一\n       二\n\"\"\"\n住基 -> 台帳 ： 情報(氏名)").isEmpty());
	}

	@Test
	void wordsCommentsAndTextsCount() {
		loses("甲", "", 1);
		loses("甲", "乙", 1);
		loses("// 注", "", 1);
		loses("// 注", "// 註", 1);
		loses("   二", "  二", 2);
		loses("→", ":", 6);
		loses("）\n", "）甲\n", 6);
		loses("関係者 甲", "関係者甲", 1);
	}
}
