package org.nagare.form.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.nagare.form.edition.EditionCatalogue.EditionText;
import org.nagare.yoshiki.YoshikiStandaloneSetup;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.EditionFile;
import org.nagare.yoshiki.yoshiki.YoshikiPackage;

/**
 * The editions that a project can name: those that come with the product, and those that lie as files in its own folder. A file
 * that is not in order is told and left out; the others count.
 */
public record ProjectEditions(EditionCatalogue catalogue, List<Problem> problems) {

	public ProjectEditions {
		problems = List.copyOf(problems);
	}

	/** A file of the project with editions: its name within the project, and its text. */
	public record File(String name, EditionCatalogue.Text text) {
	}

	/** What is wrong with such a file, in Japanese and English, and where. */
	public record Problem(String file, int line, int column, String message) {
	}

	public static ProjectEditions of(EditionCatalogue shipped, List<File> files) {
		if (files.isEmpty()) {
			return new ProjectEditions(shipped, List.of());
		}
		Map<String, EditionText> texts = new LinkedHashMap<>();
		List<Problem> problems = new ArrayList<>();
		for (File file : files) {
			for (Edition edition : read(file, problems)) {
				if (shipped.ids().contains(edition.getName()) || texts.containsKey(edition.getName())) {
					String where = texts.containsKey(edition.getName()) ? texts.get(edition.getName()).file() : "Nagare";
					problems.add(at(file, NodeModelUtils.getNode(edition), "様式の版「" + edition.getName() + "」は既にあります(" + where
							+ ")。別の名にしてください。 / The edition '" + edition.getName() + "' is there already (" + where + "). Give it another name."));
				} else {
					texts.put(edition.getName(), new EditionText(file.name(), standsOn(edition), file.text()));
				}
			}
		}
		return checked(shipped, texts, problems);
	}

	/** Only editions without an error of their own are kept: half a form would be worse than none. */
	private static ProjectEditions checked(EditionCatalogue shipped, Map<String, EditionText> texts, List<Problem> problems) {
		EditionCatalogue all = shipped.with(texts);
		Map<String, EditionText> sound = new LinkedHashMap<>(texts);
		for (String id : texts.keySet()) {
			List<Problem> own = all.problems(id);
			// two editions of one file are checked with it twice
			own.stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
			if (!own.isEmpty()) {
				sound.remove(id);
			}
		}
		sound.values().removeIf(text -> text.standsOn().stream().anyMatch(base -> !shipped.ids().contains(base) && !sound.containsKey(base)));
		return new ProjectEditions(shipped.with(sound), problems);
	}

	private static List<Edition> read(File file, List<Problem> problems) {
		XtextResourceSet resources = YoshikiStandaloneSetup.injector().getInstance(XtextResourceSet.class);
		XtextResource resource = (XtextResource) resources.createResource(URI.createURI("edition:/own.yoshiki"));
		try (InputStream stream = file.text().open()) {
			resource.load(stream, Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException unreadable) {
			problems.add(new Problem(file.name(), 1, 1, "読めません。ファイルと、その読取りの権限を確かめてください。 / Cannot be read. Look at the file and who may read it."));
			return List.of();
		}
		List<Problem> slips = new ArrayList<>();
		for (INode node : resource.getParseResult().getSyntaxErrors()) {
			SyntaxErrorMessage error = node.getSyntaxErrorMessage();
			slips.add(at(file, node, error.getMessage()));
		}
		problems.addAll(slips);
		return slips.isEmpty() && !resource.getContents().isEmpty() ? ((EditionFile) resource.getContents().getFirst()).getEditions() : List.of();
	}

	private static List<String> standsOn(Edition edition) {
		List<String> names = new ArrayList<>();
		for (EReference reference : List.of(YoshikiPackage.Literals.EDITION__BASE, YoshikiPackage.Literals.EDITION__COUNTERPART)) {
			NodeModelUtils.findNodesForFeature(edition, reference).forEach(node -> names.add(NodeModelUtils.getTokenText(node)));
		}
		return names;
	}

	private static Problem at(File file, INode node, String message) {
		return new Problem(file.name(), node.getStartLine(), NodeModelUtils.getLineAndColumn(node, node.getOffset()).getColumn(), message);
	}
}
