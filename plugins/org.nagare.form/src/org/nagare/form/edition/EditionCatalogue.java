package org.nagare.form.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.nagare.yoshiki.YoshikiStandaloneSetup;
import org.nagare.yoshiki.yoshiki.EditionFile;

/**
 * Editions by id. Which file holds which id is said by an index, so that asking for one edition reads that one and those that it stands on.
 */
public final class EditionCatalogue {

	private static final String FOLDER = "/editions/";
	private static final String INDEX = "index.txt";

	/** Where the text of an edition is read from. */
	@FunctionalInterface
	public interface Text {
		InputStream open() throws IOException;
	}

	/** A file with an edition: its name for messages, the ids of the editions that it stands on, and its text. */
	public record EditionText(String file, List<String> standsOn, Text text) {
		public EditionText {
			standsOn = List.copyOf(standsOn);
		}
	}

	private final Map<String, EditionText> texts;
	private final Map<String, Edition> read = new LinkedHashMap<>();

	public EditionCatalogue(Map<String, EditionText> texts) {
		this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
	}

	/** The editions that come with the product. */
	public static EditionCatalogue shipped() {
		Map<String, EditionText> texts = new LinkedHashMap<>();
		for (String line : lines()) {
			String[] words = line.split(" +");
			texts.put(words[0], new EditionText(words[1], List.of(words).subList(2, words.length), () -> resource(words[1])));
		}
		return new EditionCatalogue(texts);
	}

	/** The texts of the editions that come with the product, by the names of their files. */
	public static Map<String, String> shippedTexts() {
		Map<String, String> texts = new LinkedHashMap<>();
		for (String line : lines()) {
			String file = line.split(" +")[1];
			try (InputStream stream = resource(file)) {
				texts.put(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
			} catch (IOException unreadable) {
				throw new EditionUnreadable(FOLDER + file + ": 読めません。 / Cannot be read.");
			}
		}
		return texts;
	}

	/** These editions and more. */
	EditionCatalogue with(Map<String, EditionText> more) {
		Map<String, EditionText> all = new LinkedHashMap<>(texts);
		all.putAll(more);
		return new EditionCatalogue(all);
	}

	/** The ids in the order of the index. */
	public List<String> ids() {
		return List.copyOf(texts.keySet());
	}

	/** The edition of an id; read when it is first asked for. */
	public synchronized Optional<Edition> edition(String id) {
		if (!texts.containsKey(id)) {
			return Optional.empty();
		}
		return Optional.of(read.computeIfAbsent(id, this::read));
	}

	private Edition read(String id) {
		XtextResourceSet resources = YoshikiStandaloneSetup.injector().getInstance(XtextResourceSet.class);
		org.nagare.yoshiki.yoshiki.Edition wanted = null;
		for (String each : withBases(id)) {
			org.nagare.yoshiki.yoshiki.Edition found = load(resources, texts.get(each)).getEditions().stream()
					.filter(edition -> each.equals(edition.getName())).findFirst()
					.orElseThrow(() -> new EditionUnreadable(texts.get(each).file() + ": 様式「" + each + "」がありません。 / The edition '"
							+ each + "' is not in this file."));
			wanted = each.equals(id) ? found : wanted;
		}
		return EditionReader.read(wanted);
	}

	private List<String> withBases(String id) {
		List<String> result = new ArrayList<>(List.of(id));
		for (int i = 0; i < result.size(); i++) {
			for (String base : texts.get(result.get(i)).standsOn()) {
				if (texts.containsKey(base) && !result.contains(base)) {
					result.add(base);
				}
			}
		}
		return result;
	}

	private static EditionFile load(XtextResourceSet resources, EditionText text) {
		XtextResource resource = (XtextResource) resources.createResource(URI.createURI("edition:/" + text.file()));
		try (InputStream stream = text.text().open()) {
			resource.load(stream, Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException unreadable) {
			throw new EditionUnreadable(text.file() + ": 読めません。 / Cannot be read. (" + unreadable.getMessage() + ")");
		}
		if (!resource.getErrors().isEmpty() || resource.getContents().isEmpty()) {
			throw new EditionUnreadable(text.file() + ": " + (resource.getErrors().isEmpty() ? "空です。 / Empty."
					: resource.getErrors().getFirst().getLine() + ": " + resource.getErrors().getFirst().getMessage()));
		}
		return (EditionFile) resource.getContents().getFirst();
	}

	/** What is wrong with the text of an edition; empty for an edition in order. */
	public synchronized List<ProjectEditions.Problem> problems(String id) {
		XtextResourceSet resources = YoshikiStandaloneSetup.injector().getInstance(XtextResourceSet.class);
		withBases(id).forEach(each -> load(resources, texts.get(each)));
		IResourceValidator validator = YoshikiStandaloneSetup.injector().getInstance(IResourceValidator.class);
		List<ProjectEditions.Problem> result = new ArrayList<>();
		for (Issue issue : validator.validate(resources.getResources().getFirst(), CheckMode.ALL, CancelIndicator.NullImpl)) {
			if (issue.getSeverity() == Severity.ERROR) {
				result.add(new ProjectEditions.Problem(texts.get(id).file(), issue.getLineNumber(), issue.getColumn(), issue.getMessage()));
			}
		}
		return result;
	}

	private static List<String> lines() {
		try (InputStream stream = resource(INDEX)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
					.toList();
		} catch (IOException unreadable) {
			throw new EditionUnreadable(FOLDER + INDEX + ": 読めません。 / Cannot be read.");
		}
	}

	private static InputStream resource(String file) throws IOException {
		InputStream stream = EditionCatalogue.class.getResourceAsStream(FOLDER + file);
		if (stream == null) {
			throw new IOException(FOLDER + file + " がありません。 / is missing.");
		}
		return stream;
	}
}
