package org.nagare.model.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.Step;
import org.nagare.model.tests.fixture.ModelFixture;
import org.nagare.model.text.TextMeanings;
import org.nagare.model.text.TextPiece;
import org.nagare.model.text.TextReference;

/** What the names in braces mean, and that what means nothing is seen. */
class TextMeaningsTest {

	private final ModelFixture office = ModelFixture.office();

	@Test
	void thingsPostsNumbersAndRoles() {
		office.unit("担当課").setHeadPostTitle("担当課長");
		office.unit("担当課").setContact("電話");
		office.assessment.setAffair("給付の事務");
		office.step("甲/受付");
		office.step("甲/決定");
		assertEquals("[台帳]と<担当課長><電話>、#②、@市@給付の事務", read("{台帳}と{担当課.所属長}{担当課.連絡先}、{決定}、{機関}{事務}", office.assessment));
	}

	@Test
	void bodiesAndQuotedNames() {
		assertEquals("[台帳][台帳]", read("{市.台帳}{「台帳」}", office.assessment));
	}

	@Test
	void theSameSubAffairComesFirst() {
		office.step("甲/受付");
		Step other = office.step("乙/受付");
		assertEquals("#2-①", read("{受付}", other));
		assertEquals("?{受付}", read("{受付}", office.assessment));
		assertEquals("#1-①", read("{甲.受付}", office.assessment));
	}

	@Test
	void whatSeveralThingsAreCalledIsTold() {
		office.step("甲/受付");
		office.step("乙/受付");
		assertEquals(List.of(new TextPiece.Unresolved("{受付}", "受付", List.of("甲.受付", "乙.受付"))),
				new TextMeanings(office.derive()).read("{受付}", office.assessment));
	}

	@Test
	void departmentsDoNotAddToAName() {
		assertEquals("[台帳]?{担当課.台帳}[台帳]", read("{市.台帳}{担当課.台帳}{評価.市.台帳}", office.assessment));
	}

	@Test
	void bracesAndWhatIsNoReference() {
		assertEquals("{a} { {\nb}", read("{{a} { {\nb}", office.assessment));
		assertEquals("?{ない}", read("{ない}", office.assessment));
	}

	@Test
	void aPropertyThatIsNotSaidIsSeen() {
		assertEquals("?{担当課.所属長}", read("{担当課.所属長}", office.get("担当課", OrganizationUnit.class)));
	}

	@Test
	void offsetsOfReferences() {
		List<TextReference> found = TextReference.in("あ{台帳}い{{{担当課 . 長}");
		assertEquals(List.of(1, 8), found.stream().map(TextReference::offset).toList());
		assertEquals(List.of(List.of("台帳"), List.of("担当課", "長")), found.stream().map(TextReference::names).toList());
	}

	private String read(String text, EObject context) {
		return new TextMeanings(office.derive()).read(text, context).stream().map(piece -> switch (piece) {
			case TextPiece.Words words -> words.text();
			case TextPiece.Mention mention -> "[" + mention.thing().getName() + "]";
			case TextPiece.Property property -> "<" + property.text() + ">";
			case TextPiece.Number number -> "#" + number.number();
			case TextPiece.Role role -> "@" + role.text();
			case TextPiece.Unresolved unresolved -> "?" + unresolved.written();
		}).collect(Collectors.joining());
	}
}
