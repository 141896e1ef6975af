package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.form.writer.Audience;
import org.nagare.form.Forms;
import org.nagare.form.UnknownEdition;
import org.nagare.form.cell.FilledForm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import org.nagare.testing.Checkout;
import org.nagare.testing.Golden;

/** The writers: accepted outputs of both models, the schema, the public form, parts of a form. */
class WriterTest {

	@ParameterizedTest
	@ValueSource(strings = { "vaccination", "resident" })
	void outputsAreTheAcceptedOnes(String name) throws IOException {
		FilledForm form = Written.folder(Checkout.model(name)).form();
		Golden golden = new Golden("org.nagare.form.tests", "whole", name);
		golden.add("draft.txt", Forms.text(form, Audience.DRAFT));
		golden.add("public.txt", Forms.text(form, Audience.PUBLIC));
		golden.add("draft.json", Forms.json(form, Audience.DRAFT));
		golden.check();
	}

	@Test
	void sectionsOfTheVaccinationModelAreTheAcceptedOnes() throws IOException {
		FilledForm form = Written.folder(Checkout.model("vaccination")).form();
		Golden golden = new Golden("org.nagare.form.tests", "section", "vaccination");
		Map<String, String> sections = Map.of("cover", "表紙", "part-1", "Ⅰ", "part-4", "Ⅳ", "part-5", "Ⅴ", "part-6", "Ⅵ", "annex-1", "別添1", "annex-2", "別添2");
		sections.forEach((file, section) -> golden.add(file + ".txt", Forms.text(Forms.section(form, section).orElseThrow(), Audience.DRAFT)));
		golden.check();
	}

	@ParameterizedTest
	@ValueSource(strings = { "vaccination", "resident" })
	void theDataFollowsItsSchema(String name) throws IOException {
		ObjectMapper mapper = new ObjectMapper();
		JsonSchema schema = Schemas.of("cells-1");
		FilledForm form = Written.folder(Checkout.model(name)).form();
		for (Audience audience : Audience.values()) {
			assertEquals(Set.of(), schema.validate(mapper.readTree(Forms.json(form, audience))));
		}
	}

	@Test
	void theSchemaRefusesWhatItDoesNotDescribe() throws IOException {
		ObjectMapper mapper = new ObjectMapper();
		JsonSchema schema = Schemas.of("cells-1");
		String json = Forms.json(SmallModel.with("").form(), Audience.DRAFT);
		assertEquals(Set.of(), schema.validate(mapper.readTree(json)));
		assertFalse(schema.validate(mapper.readTree(json.replace("\"origin\" : \"derived\"", "\"origin\" : \"guessed\""))).isEmpty());
		assertFalse(schema.validate(mapper.readTree(json.replaceFirst("\"label\" : ", "\"name\" : "))).isEmpty());
		assertFalse(schema.validate(mapper.readTree(json.replace("nagare/cells/1", "nagare/cells/2"))).isEmpty());
	}

	@Test
	void localeAndTimeZoneChangeNothing() {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		FilledForm form = Written.folder(Checkout.model("resident")).form();
		String json = Forms.json(form, Audience.DRAFT);
		String text = Forms.text(form, Audience.DRAFT);
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			FilledForm again = Written.folder(Checkout.model("resident")).form();
			assertEquals(json, Forms.json(again, Audience.DRAFT));
			assertEquals(text, Forms.text(again, Audience.DRAFT));
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
		assertFalse(json.contains("\r") || text.contains("\r"));
		assertTrue(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(json));
	}

	@Test
	void unknownIsNamedInADraftAndEmptyForThePublic() {
		FilledForm form = Forms.section(SmallModel.with("").form(), "Ⅰ.4").orElseThrow();
		assertTrue(Forms.text(form, Audience.DRAFT).contains("（未記入）"));
		String open = Forms.text(form, Audience.PUBLIC);
		assertFalse(open.contains("（未記入）"), open);
		assertTrue(open.contains("①事務実施上の必要性\n"), open);
	}

	@Test
	void aPartIsNamedByPathInAnySpellingThatTheLanguageReads() {
		FilledForm form = Written.folder(Checkout.model("resident")).form();
		assertEquals(3 * 61 - 3 * (13 + 8 + 8) + 2 * 13 + 3 * 8 + 2 * 8, Forms.section(form, "II").orElseThrow().cells().size());
		assertTrue(Forms.section(form, "Ⅱ(住基情報)").orElseThrow().cells().stream().allMatch(cell -> cell.path().startsWith("Ⅱ(住基情報)")));
		assertTrue(Forms.section(form, "Ⅱ.4").orElseThrow().cells().stream().allMatch(cell -> cell.item().key().plain().startsWith("Ⅱ.4.")));
		assertEquals(13, Forms.section(form, "Ⅱ(住基情報).4(運用)").orElseThrow().cells().size());
		assertTrue(Forms.section(form, "Ⅸ").isEmpty());
		assertTrue(Forms.section(form, "((").isEmpty());
		assertEquals(List.of("表紙", "Ⅰ", "別添1", "Ⅱ", "別添2", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ", "別添3", "提供先一覧", "用語集"), Forms.sections(form));
		assertTrue(Forms.text(Forms.section(form, "用語集").orElseThrow(), Audience.PUBLIC).contains("■ 用語集\n"));
	}

	@Test
	void anUnknownEditionNamesTheKnownOnes() {
		assertTrue(Written.FORMS.edition("平成30年5月様式9").isEmpty());
		UnknownEdition unknown = Written.FORMS.unknown("平成30年5月様式9");
		assertTrue(unknown.japanese().contains("もしかして: 平成30年5月様式4"), unknown.japanese());
		assertTrue(unknown.english().contains("Known: ") && unknown.english().contains("平成30年5月様式4"), unknown.english());
	}
}
