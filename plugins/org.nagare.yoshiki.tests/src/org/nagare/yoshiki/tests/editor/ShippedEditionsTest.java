package org.nagare.yoshiki.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.inject.AbstractModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.yoshiki.ide.EditionLanguage;
import org.nagare.yoshiki.ide.names.ShippedEditions;
import org.nagare.yoshiki.yoshiki.Edition;

/** What comes with the product is in no project; its editions stand on each other all the same. */
class ShippedEditionsTest {

	@Test
	void oneStandsOnAnother() {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("次.yoshiki", "様式 次 \"次の様式\" 元 基 {\n}\n");
		texts.put("基.yoshiki", Editor.BASE);
		Map<String, Edition> editions = new EditionLanguage(texts, "form.edition-faulty").start(MessageLanguage.JAPANESE, new AbstractModule() {
		}).getInstance(ShippedEditions.class).byName();
		assertEquals(List.of("次", "基"), List.copyOf(editions.keySet()));
		assertSame(editions.get("基"), editions.get("次").getBase());
	}
}
