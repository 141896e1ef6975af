package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.findings.ProjectFindings.Found;
import org.nagare.dsl.form.FormItem;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.form.edition.ProjectEditions;
import org.nagare.rules.EditionItems;
import org.nagare.rules.FindingsWhileTyping;
import org.nagare.rules.OwnEditions;
import org.nagare.testing.Links;

/** Editions in the folder of a project for who writes in it: offered, read when they change and only then, and told when they are faulty. */
class OwnEditionsTest {

	private static final String OWN = "様式 みなみ市様式 \"市の様式\" 元 平成30年5月様式4 {\n    上書き Ⅰ.4.① \"なぜ要るか\"\n}\n";

	@TempDir
	Path folder;
	private final OwnEditions editions = new OwnEditions(EditionCatalogue.shipped());
	private Path text;

	@BeforeEach
	void write() throws IOException {
		new Checked(folder).settings("").file("a.nagare", Checked.WHOLE.replace("平成30年5月様式4", "みなみ市様式")).file("様式/市.yoshiki", OWN);
		text = folder.resolve("a.nagare");
	}

	private ProjectFolder project() throws IOException {
		return ProjectSearch.find(folder).get(0);
	}

	private List<String> labels(String id) {
		return new EditionItems(editions).of(URI.createFileURI(text.toString()), List.of(id)).stream().map(FormItem::label).toList();
	}

	@Test
	void itsItemsAreOfferedAsItLabelsThem() throws IOException {
		assertTrue(labels("みなみ市様式").contains("なぜ要るか"));
		assertEquals(labels("平成30年5月様式4").size(), labels("みなみ市様式").size());
		assertEquals(List.of(), labels("やま市様式"));
		Files.writeString(folder.resolve("様式/市.yoshiki"), OWN.replace("なぜ要るか", "要る理由"));
		assertTrue(labels("みなみ市様式").contains("要る理由"));
	}

	@Test
	void theyCanBeNamedLikeThoseOfTheProduct() {
		EditionItems items = new EditionItems(editions);
		List<String> own = items.editions(URI.createFileURI(text.toString()));
		assertTrue(own.containsAll(List.of("みなみ市様式", "平成30年5月様式4", "令和6年10月様式2")), own.toString());
		assertEquals(EditionCatalogue.shipped().ids(), items.editions(URI.createURI("untitled:b.nagare")));
		assertEquals(EditionCatalogue.shipped().ids(), items.editions(URI.createFileURI(folder.resolve("まだ無い/b.nagare").toString())));
	}

	@Test
	void aTextThatIsNotSavedYetIsOfferedWhatComesWithTheProduct() throws IOException {
		text = folder.resolve("まだ無い/b.nagare");
		assertTrue(labels("平成30年5月様式4").contains("事務実施上の必要性"));
		assertEquals(List.of(), labels("みなみ市様式"));
	}

	@Test
	void aFileIsReadAgainWhenItSaysSomethingElseAndNotWhenItsTimeChanges() throws IOException {
		Path file = folder.resolve("様式/市.yoshiki");
		ProjectEditions first = editions.of(project());
		Files.setLastModifiedTime(file, FileTime.fromMillis(0));
		assertSame(first, editions.of(project()));
		FileTime before = Files.getLastModifiedTime(file);
		Files.writeString(file, OWN.replace("なぜ", "何故"));
		Files.setLastModifiedTime(file, before);
		ProjectEditions second = editions.of(project());
		assertNotSame(first, second);
		Files.delete(file);
		assertEquals(List.of("みなみ市様式"), second.catalogue().ids().stream().filter(id -> !editions.of(folders()).catalogue().ids().contains(id)).toList());
	}

	private ProjectFolder folders() {
		return new ProjectFolder(folder, true, List.of(text));
	}

	@Test
	void aFaultyOneIsToldWhileSomebodyTypesAndTheTextThatNamesItToo() throws IOException {
		ProjectFindings findings = FindingsWhileTyping.with(editions, () -> Checked.TODAY).start(MessageLanguage.JAPANESE);
		assertEquals(List.of(".yoshiki"), findings.fileEndings());
		assertEquals(List.of(), told(findings));
		Files.writeString(folder.resolve("様式/市.yoshiki"), OWN.replace("Ⅰ.4.①", "Ⅰ.99"));
		assertEquals(List.of("form.unknown-edition a.nagare:6", "form.edition-faulty 様式/市.yoshiki:2"), told(findings));
		Files.writeString(folder.resolve("様式/市.yoshiki"), OWN);
		assertEquals(List.of(), told(findings));
	}

	@Test
	void whatALinkLeadsToIsNotReadAndTheLinkIsTold(@TempDir Path other) throws IOException {
		Path elsewhere = other.resolve("市.yoshiki");
		Files.writeString(elsewhere, OWN.replace("みなみ市様式", "よその様式"));
		Links.make(folder.resolve("様式/よそ.yoshiki"), elsewhere);
		assertFalse(editions.of(project()).catalogue().ids().contains("よその様式"));
		assertEquals(List.of("様式/よそ.yoshiki"), editions.of(project()).problems().stream().map(ProjectEditions.Problem::file).toList());
		ProjectFindings findings = FindingsWhileTyping.with(editions, () -> Checked.TODAY).start(MessageLanguage.JAPANESE);
		assertEquals(List.of("form.edition-faulty 様式/よそ.yoshiki:1"), told(findings));
		Files.delete(folder.resolve("様式/よそ.yoshiki"));
		assertEquals(List.of(), told(findings));
	}

	private List<String> told(ProjectFindings findings) throws IOException {
		List<List<Found>> told = new ArrayList<>();
		findings.tell(project(), Map.of(text, Files.readString(text)), new Listening(told, false, true));
		return told.getLast().stream().filter(each -> each.code().startsWith("form.")).map(each -> each.code() + " " + each.file() + ":" + each.line()).toList();
	}
}
