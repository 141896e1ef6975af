package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.figure.svg.Theme;
import org.nagare.figure.view.View;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.figure.FigureView;

/** A person works on the figure itself: moves things with the mouse, takes that back, looks at other views, writes files. */
class FigureTest {

	private static final String VRS = "//システム.国.VRS";

	private ITextEditor editor;
	private IDocument document;
	private FigureView figure;

	@BeforeEach
	void open() throws Exception {
		IFolder folder = Window.open("vaccination");
		IFile file = folder.getFolder("みなみ市").getFolder("予防接種").getFile("業務.nagare");
		editor = Window.edit(file);
		document = Window.document(editor);
		figure = Window.figure();
		figure.show(new View.Official());
		Path root = folder.getLocation().toPath();
		Window.until("the figure", () -> figure.folder().filter(root::equals).isPresent() && figure.picture().filter(picture -> picture.contains("別添1")).isPresent());
		Window.until("the picture", () -> figure.isPainted() && place("//関係者.住民").width > 0);
	}

	@AfterEach
	void close() {
		figure.show(Theme.CALM);
		Window.closeAll();
	}

	@Test
	void aThingThatIsDraggedHasItsPlaceWrittenAndOneUndoTakesItBack() {
		String before = document.get();
		Rectangle from = place("//関係者.住民");
		drag(from, 30, 45);
		Window.until("the new place in the text", () -> !document.get().equals(before));
		Matcher pin = Pattern.compile("固定 住民 (\\d+) (\\d+)").matcher(document.get());
		assertTrue(pin.find(), document.get());
		assertFalse(pin.group().equals("固定 住民 20 40"), pin.group());
		assertEquals(before.replace("固定 住民 20 40", pin.group()), document.get());
		Window.until("the thing at its new place", () -> place("//関係者.住民").y > from.y + 30);
		Window.until("the picture", figure::isPainted);
		Window.picture("dragged");
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals(before, document.get());
		Window.until("the thing where it was", () -> Math.abs(place("//関係者.住民").y - from.y) <= 2);
	}

	@Test
	void aThingWithoutAPlaceGetsALineOfItsOwn() {
		String before = document.get();
		assertFalse(before.contains("固定 VRS "));
		drag(place(VRS), 12, 60);
		Window.until("a place in the text", () -> document.get().contains("固定 VRS "));
		List<String> lines = Arrays.asList(document.get().split("\n"));
		List<String> rest = lines.stream().filter(line -> !line.strip().startsWith("固定 VRS ")).toList();
		assertEquals(Arrays.asList(before.split("\n")), rest);
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals(before, document.get());
	}

	@Test
	void aNameThatIsNoPlainWordIsWrittenAsOne() {
		String arrow = "        住民 → 会場 : 接種券 方法 紙\n";
		assertTrue(document.get().contains(arrow));
		document.set(document.get().replace(arrow, arrow + "        「相談員(仮)」 → 会場 : \"相談\" 個人番号なし 方法 紙\n").replace("業務 接種 ", "関係者 「相談員(仮)」 \"相談員\" 代理人\n\n業務 接種 "));
		String person = "予防接種//関係者.「相談員(仮)」";
		Window.until("the person in the figure", () -> figure.isPainted() && place(person).width > 0);
		drag(place(person), 12, 60);
		Window.until("a place in the text", () -> document.get().contains("固定 「相談員(仮)」 "));
	}

	@Test
	void aThingIsLeftToTheLayoutAgain() {
		String before = document.get();
		figure.unpin("//関係者.住民");
		Window.until("no place in the text", () -> !document.get().contains("固定 住民"));
		assertEquals(before.replace("    固定 住民 20 40\n", ""), document.get());
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals(before, document.get());
	}

	@Test
	void aThingThatIsMovedOnThePageOfOneAffairStaysOnTheOthers() throws Exception {
		Window.closeAll();
		IFolder city = Window.open("city");
		ITextEditor works = Window.edit(city.getFolder("介護保険").getFile("ファイルと業務.nagare"));
		IDocument text = Window.document(works);
		figure.show(new View.Affair(Optional.empty()));
		Window.until("the figure", () -> figure.folder().filter(city.getLocation().toPath()::equals).isPresent() && figure.isPainted());
		String before = text.get();
		String name = first(text.get(), "業務 (\\S+) \"");
		Rectangle system = place("//関係者.住民");
		drag(system, 20, 30);
		Window.until("a place in the text", () -> !text.get().equals(before));
		String added = text.get().substring(before.length());
		assertTrue(added.matches("(?s)\\n?図 " + name + " \\{\\n    固定 \\S+ \\d+ \\d+\\n\\}\\n"), text.get());
		figure.show(new View.Official());
	}

	private static String first(String text, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		assertTrue(matcher.find(), text);
		return matcher.group(1);
	}

	@Test
	void theViewsAndThemesChangeWhatIsSeen() {
		String official = figure.picture().orElseThrow();
		figure.show(new View.Entrustments());
		Window.until("the entrustments", () -> figure.picture().filter(picture -> !picture.equals(official) && picture.contains("委託の関係")).isPresent());
		Window.until("the picture", figure::isPainted);
		Window.picture("entrustments");
		figure.show(new View.Official());
		figure.show(Theme.HIGH_CONTRAST);
		Window.until("heavy lines", () -> figure.picture().filter(picture -> picture.contains("別添1") && picture.contains("#fff9d6")).isPresent());
		Window.until("the picture", figure::isPainted);
		Window.picture("contrast");
	}

	@Test
	void whatIsWrittenIsTheFigureAsItIsPrinted() throws Exception {
		Path folder = Temporary.folder();
		List<Path> svg = export(folder.resolve("図.svg"));
		assertEquals(List.of(folder.resolve("図.svg")), svg);
		assertTrue(Files.readString(svg.getFirst(), StandardCharsets.UTF_8).contains("既存住基"));
		Path pdf = export(folder.resolve("図.pdf")).getFirst();
		assertTrue(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
		Path png = export(folder.resolve("図.png")).getFirst();
		assertTrue(Files.size(png) > 50_000, Files.size(png) + " bytes");
	}

	private List<Path> export(Path file) {
		List<Path> files = new ArrayList<>();
		figure.export(file, files::addAll);
		Window.until("the files", () -> !files.isEmpty());
		return files;
	}

	@Test
	void aClickLeadsToTheText() {
		editor.selectAndReveal(0, 0);
		Rectangle system = place("//システム.市.台帳");
		mouse(SWT.MouseDown, system.x + system.width / 2, system.y + system.height / 2);
		mouse(SWT.MouseUp, system.x + system.width / 2, system.y + system.height / 2);
		Window.until("the text of the system", () -> Editors.active().filter(front -> front != editor).isPresent());
		ITextSelection chosen = (ITextSelection) Editors.active().orElseThrow().getSelectionProvider().getSelection();
		assertTrue(chosen.getText().contains("台帳"), chosen.getText());
		Window.until("its mark", () -> figure.marked().equals(List.of("//システム.市.台帳")));
		Window.work(1500);
		Window.picture("clicked");
		assertEquals(List.of("//システム.市.台帳"), figure.marked(), "and it stays the thing itself that is marked");
	}

	@Test
	void hoveringTellsWhatAnArrowCarries() {
		int line = document.get().indexOf("→");
		editor.selectAndReveal(line, 0);
		Window.until("the arrow of the caret", () -> !figure.marked().isEmpty());
		String arrow = figure.marked().getFirst();
		Rectangle stretch = place(arrow);
		mouse(SWT.MouseMove, stretch.x + stretch.width / 2, stretch.y + stretch.height / 2);
		String told = figure.window().getToolTipText();
		assertTrue(told != null && told.contains(payload(line)), payload(line) + ": " + told);
	}

	/** The name of what the arrow in the text carries. */
	private String payload(int arrow) {
		Matcher matcher = Pattern.compile("→[^:\\n]*: ?([^(\\s]+)").matcher(document.get());
		assertTrue(matcher.find(arrow), document.get());
		return matcher.group(1);
	}

	@Test
	void hoveringTellsTheCellsOfTheForm() {
		Rectangle system = place("//システム.市.台帳");
		String[] words = { "" };
		Window.until("the cells of the form", () -> {
			words[0] = figure.wordsAt(system.x + system.width / 2, system.y + system.height / 2).orElse("");
			return words[0].contains("Ⅰ－2");
		});
	}

	private Rectangle place(String key) {
		return figure.placeOf(key).orElse(new Rectangle(0, 0, 0, 0));
	}

	/** Takes hold in the middle and lets go elsewhere, as the hand of a person does. */
	private void drag(Rectangle from, int right, int down) {
		int x = from.x + from.width / 2;
		int y = from.y + from.height / 2;
		mouse(SWT.MouseDown, x, y);
		mouse(SWT.MouseMove, x + right / 2, y + down / 2);
		mouse(SWT.MouseMove, x + right, y + down);
		mouse(SWT.MouseUp, x + right, y + down);
	}

	private void mouse(int type, int x, int y) {
		Event event = new Event();
		event.type = type;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.x = x;
		event.y = y;
		figure.window().notifyListeners(type, event);
	}
}
