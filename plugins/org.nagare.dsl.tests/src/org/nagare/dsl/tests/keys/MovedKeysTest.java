package org.nagare.dsl.tests.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.NagareStandaloneSetup;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.renaming.MovedKeys;
import org.nagare.dsl.renaming.Renaming;
import org.nagare.dsl.renaming.TextChange;
import org.nagare.dsl.tests.ReadText;

/** Keys are handed on only where each thing stands in the same place before and after: else a diagram would be led to another thing. */
class MovedKeysTest {

	private static final String CITY = "機関 市 {\n    部署 課 {\n        システム 台帳\n    }\n}\n";
	private static final String ARROW = "関係者 住民 本人\n機関 市 { 部署 課 }\n業務 w { 手順 一 \"s\" { 住民 → 課 : \"届\" 個人番号なし 方法 紙 } }\n";

	private final Injector injector = new NagareStandaloneSetup(MessageLanguage.JAPANESE).createInjectorAndDoEMFRegistration();

	@Test
	void onlyKeysThatMove() {
		assertEquals(Optional.of(Map.of("//@部署.市.課", "//@部署.市.係")), moved(CITY.replace("        システム 台帳\n", ""), "部署 課", "部署 係"));
		assertEquals(Optional.of(Map.of("//@システム.市.台帳", "//@システム.市.帳簿")), moved(CITY, "台帳", "帳簿"));
	}

	@Test
	void nothingWhereAThingLiesInAnother() {
		assertEquals(Optional.empty(), moved(CITY, "        システム 台帳\n    }\n", "    }\n    部署 台帳\n"));
		// as many of the same kinds in the same features, and only where they lie has changed
		assertEquals(Optional.empty(), moved("機関 市 {\n    部署 甲 {\n    }\n    部署 乙 {\n        部署 課\n    }\n}\n", "    }\n    部署 乙 {\n        部署 課\n    }\n", "        部署 課\n    }\n    部署 乙 {\n    }\n"));
		assertEquals(Optional.empty(), moved("部署 甲 {\n    部署 乙 {\n        部署 課\n    }\n}\n", "    部署 乙 {\n        部署 課\n    }\n", "    部署 乙 {\n    }\n    部署 課\n"));
	}

	@Test
	void nothingWhereAThingIsOfAnotherKind() {
		assertEquals(Optional.empty(), moved(CITY, "システム 台帳", "部署 台帳"));
	}

	@Test
	void nothingWhereAThingIsSomethingElseToTheOther() {
		assertEquals(Optional.empty(), moved(ARROW, "方法 紙", "扱い 使用 理由 \"確かめる。\""));
	}

	@Test
	void nothingWhereThereAreMore() {
		assertEquals(Optional.empty(), moved(CITY, "システム 台帳", "システム 台帳 システム 記録"));
	}

	/** What becomes of the keys of a text in which words are replaced by others. */
	private Optional<Map<String, String>> moved(String text, String words, String others) {
		ReadText read = ReadText.of(text);
		XtextResource resource = read.project().texts().getFirst();
		TreeMap<URI, List<TextChange>> changes = new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
		changes.put(resource.getURI(), List.of(new TextChange(text.indexOf(words), words.length(), others)));
		return injector.getInstance(MovedKeys.class).by(new Renaming.Changes(changes), read.project().texts()).map(all -> all.get(resource.getURI()));
	}
}
