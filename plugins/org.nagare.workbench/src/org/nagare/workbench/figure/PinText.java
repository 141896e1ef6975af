package org.nagare.workbench.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nagare.dsl.conversion.NameText;
import org.nagare.dsl.formatting2.TextEdit;
import org.nagare.model.FigureLayout;
import org.nagare.model.ModelPackage;
import org.nagare.model.Named;
import org.nagare.model.Pin;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.Key;
import org.nagare.model.value.Present;

/** 固定 in the 図 of a text: how the text changes when a thing gets a place, another one, or none any more. */
final class PinText {

	/**
	 * One change of one text.
	 *
	 * @param before the text for which it was made
	 */
	record Change(Path text, String before, TextEdit edit) {

		String after() {
			return TextEdit.apply(before, List.of(edit));
		}
	}

	private static final String INDENT = "    ";

	private final ProjectModel model;
	private final AssessmentDerivation derivation;
	private final ProjectFile front;
	private final Optional<String> affair;

	/**
	 * @param front the text in front, in which a 図 is begun where there is none
	 * @param affair the name of the 業務 whose page is meant; empty where a page shows several of them
	 */
	PinText(ProjectModel model, AssessmentDerivation derivation, ProjectFile front, Optional<String> affair) {
		this.model = model;
		this.derivation = derivation;
		this.front = front;
		this.affair = affair;
	}

	/** The ways in which the thing with a key can get a place, the shortest name first; which of them mean that thing is for the language to say. */
	List<Change> pin(String key, long x, long y) {
		String place = x + " " + y;
		Optional<Pin> known = pinOf(key);
		if (known.isPresent()) {
			INode from = node(known.get(), ModelPackage.Literals.PIN__X);
			INode to = node(known.get(), ModelPackage.Literals.PIN__Y);
			return List.of(change(known.get(), from.getOffset(), to.getEndOffset() - from.getOffset(), place));
		}
		return Key.parse(key).flatMap(model.keys()::resolve).map(PinText::names).orElse(List.of()).stream().map(name -> added("固定 " + name + " " + place)).toList();
	}

	/** Its own name, then with the names of what it lies in before it, as a text writes them. */
	private static List<String> names(EObject thing) {
		List<String> names = new ArrayList<>();
		for (EObject at = thing; at instanceof Named named && named.getName() != null; at = at.eContainer()) {
			String name = NameText.write(named.getName());
			names.add(names.isEmpty() ? name : name + "." + names.getLast());
		}
		return names;
	}

	/** The thing is placed by the layout again. */
	Optional<Change> unpin(String key) {
		return pinOf(key).map(pin -> {
			INode node = NodeModelUtils.findActualNodeFor(pin);
			String text = node.getRootNode().getText();
			int start = node.getOffset();
			int end = node.getEndOffset();
			while (start > 0 && isBlank(text.charAt(start - 1))) {
				start--;
			}
			boolean ownLine = start > 0 && text.charAt(start - 1) == '\n' && (end == text.length() || text.charAt(end) == '\r' || text.charAt(end) == '\n');
			if (ownLine) {
				end = Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
			}
			return change(pin, start, end - start, "");
		});
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\u3000';
	}

	/** The pin of a thing, by which the text has given it a place on this page: one of its 業務 alone before one of all pages. */
	Optional<Pin> pinOf(String key) {
		return layouts().flatMap(layout -> layout.getEntries().stream()).filter(Pin.class::isInstance).map(Pin.class::cast)
				.filter(pin -> Present.is(pin.getNode()) && model.keys().key(pin.getNode()).map(Key::toString).filter(key::equals).isPresent()).findFirst();
	}

	/** The 図 that speak of this page: those of its 業務, then those of all. */
	private Stream<FigureLayout> layouts() {
		List<FigureLayout> all = derivation.statements(FigureLayout.class).stream().filter(one -> NodeModelUtils.findActualNodeFor(one) != null).toList();
		return Stream.concat(all.stream().filter(this::isOfThisAffair), all.stream().filter(layout -> !isOfAnAffair(layout)));
	}

	private boolean isOfThisAffair(FigureLayout layout) {
		return affair.isPresent() && affair.get().equals(layout.getName());
	}

	private boolean isOfAnAffair(FigureLayout layout) {
		return layout.getName() != null && derivation.subAffairs().stream().anyMatch(one -> layout.getName().equals(one.getName()));
	}

	/** Where there are several 業務, a place on the page of one of them is nobody else's. */
	private Change added(String entry) {
		boolean several = derivation.subAffairs().size() > 1;
		Optional<FigureLayout> layout = layouts().filter(one -> !several || affair.isEmpty() || isOfThisAffair(one)).findFirst();
		return layout.map(known -> within(known, entry)).orElseGet(() -> begun(entry, several ? affair : Optional.empty()));
	}

	/** After the last entry, in a line of its own where that has one too; what stands behind the entry in its line stays with it. */
	private static Change within(FigureLayout layout, String entry) {
		INode whole = NodeModelUtils.findActualNodeFor(layout);
		String text = whole.getRootNode().getText();
		String newline = newline(text);
		if (layout.getEntries().isEmpty()) {
			int start = leaf(whole, "{", "｛").getEndOffset();
			String end = text.substring(start, whole.getEndOffset()).contains("\n") ? "" : newline;
			return change(layout, start, 0, newline + INDENT + entry + end);
		}
		INode last = NodeModelUtils.findActualNodeFor(layout.getEntries().getLast());
		String before = text.substring(text.lastIndexOf('\n', last.getOffset() - 1) + 1, last.getOffset());
		int lineEnd = text.indexOf('\n', last.getEndOffset());
		boolean ownLine = before.isBlank() && lineEnd >= 0 && lineEnd < whole.getEndOffset();
		if (!ownLine) {
			return change(layout, last.getEndOffset(), 0, " " + entry);
		}
		return change(layout, text.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd, 0, newline + before + entry);
	}

	private static ILeafNode leaf(INode whole, String... words) {
		for (ILeafNode leaf : whole.getLeafNodes()) {
			if (!leaf.isHidden() && List.of(words).contains(leaf.getText())) {
				return leaf;
			}
		}
		throw new IllegalStateException(whole.getText());
	}

	/** A 図 of its own at the end of the text. */
	private Change begun(String entry, Optional<String> name) {
		ProjectFile text = ownText();
		String content = content(text);
		String newline = newline(content);
		String gap = content.isEmpty() ? "" : content.endsWith("\n") ? newline : newline + newline;
		return change(text, content.length(), 0, gap + "図 " + name.map(one -> NameText.write(one) + " ").orElse("") + "{" + newline + INDENT + entry + newline + "}" + newline);
	}

	/** The text in front where it is one of the assessment, else the one with the work, else the first. */
	private ProjectFile ownText() {
		List<ProjectFile> own = model.ownTexts(derivation.assessment());
		if (own.contains(front)) {
			return front;
		}
		return derivation.subAffairs().stream().findFirst().map(affair -> (ProjectFile) affair.eResource().getContents().get(0)).filter(own::contains).orElse(own.getFirst());
	}

	private static String content(EObject text) {
		INode node = NodeModelUtils.getNode(text);
		return node == null ? "" : node.getRootNode().getText();
	}

	private static String newline(String text) {
		return text.contains("\r\n") ? "\r\n" : "\n";
	}

	private static INode node(EObject thing, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(thing, feature).getFirst();
	}

	/** What stands in the text of a thing becomes other words. */
	private static Change change(EObject thing, int offset, int length, String words) {
		return new Change(Path.of(thing.eResource().getURI().toFileString()), content(thing.eResource().getContents().getFirst()), new TextEdit(offset, length, words));
	}

	/** Whether the text, read anew, gives the thing with this key this place on the page of this 業務. */
	static boolean holds(ProjectModel model, AssessmentDerivation before, Optional<String> affair, String key, long x, long y) {
		return model.assessments().stream().filter(one -> Objects.equals(one.getName(), before.assessment().getName())).findFirst().map(model::derive)
				.flatMap(derivation -> new PinText(model, derivation, null, affair).pinOf(key)).filter(pin -> (x + "").equals(pin.getX()) && (y + "").equals(pin.getY())).isPresent();
	}
}
