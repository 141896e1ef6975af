package org.nagare.sirius.services;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.nagare.dsl.resource.NagareResource;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Fix;
import org.nagare.sirius.change.Slip;
import org.nagare.sirius.diagram.OpenDiagram;
import org.nagare.sirius.diagram.ProjectState;
import org.nagare.sirius.diagram.TextPath;
import org.nagare.sirius.dialog.Conversation;
import org.nagare.sirius.dialog.Windows;
import org.nagare.sirius.finding.FoundAtThings;

/** What the layer of findings shows, and the mark of a text with a slip. The rules are asked once for each state of the texts, and only while the layer is shown. */
public final class FindingServices {

	private static final String TITLE = "直し方";

	private final Conversation person;

	public FindingServices() {
		this(new Windows());
	}

	public FindingServices(Conversation person) {
		this.person = person;
	}

	/** Whether the text of a thing has a slip: the diagram shows it as the text was before, or as far as it could be read. */
	public boolean hasSlip(EObject thing) {
		return slip(thing).isPresent();
	}

	/** What that means for the diagram, and what to do. */
	public String slipText(EObject thingOrView) {
		return OpenDiagram.thing(thingOrView)
				.flatMap(thing -> slip(thing).map(slip -> slip.hint(thing.eResource() instanceof NagareResource text && text.standsOnEarlierText()))).orElse("");
	}

	/** Asked for each thing of a diagram; the files are looked at once. */
	private static Optional<Slip> slip(EObject thing) {
		ProjectState state = ProjectState.of(thing);
		Slips slips = state.kept(Slips.class, () -> {
			Map<Resource, Slip> byText = new HashMap<>();
			state.project().texts().stream().map(EObject::eResource).forEach(text -> Slip.of(text).ifPresent(slip -> byText.put(text, slip)));
			return new Slips(byText);
		});
		return Optional.ofNullable(slips.byText().get(thing.eResource()));
	}

	private record Slips(Map<Resource, Slip> byText) {
	}

	public boolean hasFinding(EObject thing) {
		return !findings(thing).isEmpty();
	}

	/** What is found, and what to do. */
	public String findingText(EObject thingOrView) {
		return OpenDiagram.thing(thingOrView).stream().flatMap(thing -> findings(thing).stream())
				.map(finding -> finding.code() + " " + finding.message() + finding.help().map(help -> "\n　" + help).orElse("")).collect(Collectors.joining("\n"));
	}

	/** Whether a remedy is known for something that is found at the thing. */
	public boolean hasFix(EObject thing) {
		return !fixes(thing).isEmpty();
	}

	/** Lets a person choose a remedy and writes it into the saved texts; what is not saved yet would be lost by that, so it is asked to be saved first. */
	public EObject chooseFix(EObject thing) {
		List<Fix> fixes = fixes(thing);
		List<String> unsaved = unsaved(thing);
		if (!unsaved.isEmpty()) {
			person.tell(TITLE, "まだ保存していない変更があります。保存してから直してください。\n" + String.join("\n", unsaved)
					+ "\n\nThere are changes that are not saved. Save them first.");
		} else {
			person.choose(TITLE, "どのように直しますか。", fixes.stream().map(Fix::title).toList()).ifPresent(choice -> write(found(thing).mended(fixes.get(choice))));
		}
		return thing;
	}

	/** Texts that were changed in the diagram, or are being typed in an editor. */
	private List<String> unsaved(EObject thing) {
		List<Resource> texts = ProjectState.of(thing).project().texts().stream().map(EObject::eResource).toList();
		List<String> changed = texts.stream().filter(Resource::isModified).map(text -> URI.decode(text.getURI().lastSegment())).toList();
		List<String> typed = person.unsaved(texts.stream().flatMap(text -> TextPath.of(text).stream()).toList());
		return Stream.concat(changed.stream(), typed.stream()).distinct().toList();
	}

	private void write(Map<Path, String> mended) {
		if (mended.isEmpty()) {
			person.tell(TITLE, "この直し方が書き換える文が見つからないので、何も変えませんでした。文を開いて直してください。"
					+ "\n\nThe text that this remedy changes was not found, so nothing was changed. Open the text and mend it there.");
			return;
		}
		List<Path> left = person.write(mended);
		if (!left.isEmpty()) {
			String names = left.stream().map(path -> path.getFileName().toString()).collect(Collectors.joining("\n"));
			person.tell(TITLE, "次の文を書けませんでした。ワークスペースにあるか、書き込めるか、ほかで変わっていないかを見てください。\n" + names
					+ "\n\nThese texts could not be written. See that they lie in the workspace, can be written and were not changed elsewhere.");
		}
	}

	private static List<Fix> fixes(EObject thing) {
		return findings(thing).stream().flatMap(finding -> finding.fixes().stream()).toList();
	}

	private static List<Finding> findings(EObject thing) {
		return found(thing).at(thing);
	}

	private static FoundAtThings found(EObject thing) {
		ProjectState state = ProjectState.of(thing);
		return state.kept(FoundAtThings.class, () -> FoundAtThings.of(state.project(), LocalDate.now()));
	}
}
