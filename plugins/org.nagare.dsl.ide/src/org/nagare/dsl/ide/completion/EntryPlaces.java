package org.nagare.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.nagare.dsl.form.FormItem;
import org.nagare.dsl.form.FormItems;
import org.nagare.dsl.scoping.ProjectIndex;
import org.nagare.model.Acceptance;
import org.nagare.model.Assessment;
import org.nagare.model.CellEntry;
import org.nagare.model.Entry;
import org.nagare.model.ItemPath;
import org.nagare.model.LibraryText;
import org.nagare.model.MeasureLibrary;
import org.nagare.model.ModelPackage;
import org.nagare.model.PathSegment;
import org.nagare.model.RevisionReason;

/** Where in the form somebody writes: the items that a path at hand can lead to, and the item for which a value is due. */
@Singleton
class EntryPlaces {

	/** An item, and what of its path is not written yet. */
	record Rest(FormItem item, List<FormItem.Segment> path) {
	}

	@Inject(optional = true)
	private FormItems items = FormItems.NONE;

	@Inject
	private ProjectIndex index;

	/** The items behind what is written of the path before the word at hand; none where the path is not one of a form. */
	List<Rest> behind(ContentAssistContext context) {
		EObject model = context.getCurrentModel();
		if (model == null || isOfThings(model)) {
			return List.of();
		}
		List<String> written = new ArrayList<>(isHead(model, context) ? List.of() : blockPath(model));
		Optional<List<String>> own = PathBefore.words(context.getRootNode().getText(), context.getOffset() - context.getPrefix().length());
		if (own.isEmpty()) {
			return List.of();
		}
		written.addAll(own.get());
		List<Rest> rests = new ArrayList<>();
		for (FormItem item : items.of(model.eResource().getURI(), editions(model))) {
			List<String> words = item.words();
			if (words.size() > written.size() && words.subList(0, written.size()).equals(written)) {
				rests.add(new Rest(item, item.path().subList(written.size(), words.size())));
			}
		}
		return rests;
	}

	/** The item whose value is written here. */
	Optional<FormItem> valued(EObject model) {
		CellEntry cell = EcoreUtil2.getContainerOfType(model, CellEntry.class);
		Entry entry = EcoreUtil2.getContainerOfType(model, Entry.class);
		if (entry == null || cell == null && entry.getValue() == null && !entry.getCells().isEmpty()) {
			return Optional.empty();
		}
		List<String> words = new ArrayList<>(words(entry.getPath()));
		if (cell != null) {
			words.addAll(words(cell.getPath()));
		}
		return items.of(model.eResource().getURI(), editions(model)).stream().filter(item -> item.words().equals(words)).findFirst();
	}

	/** What stands before the brace of the block holds for every cell in it. */
	private static List<String> blockPath(EObject model) {
		Entry entry = EcoreUtil2.getContainerOfType(model, Entry.class);
		return entry == null ? List.of() : words(entry.getPath());
	}

	/** The path of a statement is written by itself, not behind that of a block. */
	private static boolean isHead(EObject model, ContentAssistContext context) {
		Entry entry = EcoreUtil2.getContainerOfType(model, Entry.class);
		if (entry == null) {
			return true;
		}
		String before = context.getRootNode().getText().substring(0, context.getOffset());
		return before.lastIndexOf('{') < before.lastIndexOf("記載") && before.lastIndexOf('｛') < before.lastIndexOf("記載");
	}

	/** 改訂 and 了承 may name things as well as paths; things are what they name mostly, by the first of their words. */
	boolean isOfThings(ContentAssistContext context) {
		Optional<List<String>> before = PathBefore.words(context.getRootNode().getText(), context.getOffset() - context.getPrefix().length());
		return before.filter(List::isEmpty).isPresent()
				&& (isOfThings(context.getCurrentModel()) || EcoreUtil2.getContainerOfType(context.getCurrentModel(), Acceptance.class) != null);
	}

	private static boolean isOfThings(EObject model) {
		return EcoreUtil2.getContainerOfType(model, RevisionReason.class) != null;
	}

	private static List<String> words(ItemPath path) {
		return path == null ? List.of() : path.getSegments().stream().map(PathSegment::getWord).map(EntryPlaces::roman).toList();
	}

	private static String roman(String word) {
		return word == null ? "" : PathBefore.roman(word);
	}

	/** Those of the assessment that the text belongs to; a library says itself for which form it is written. */
	private List<String> editions(EObject model) {
		MeasureLibrary library = EcoreUtil2.getContainerOfType(model, MeasureLibrary.class);
		if (library != null || model instanceof LibraryText) {
			return library == null || library.getForEdition() == null ? List.of() : List.of(library.getForEdition());
		}
		ProjectIndex.View view = index.of(model);
		return StreamSupport.stream(view.descriptions().getExportedObjectsByType(ModelPackage.Literals.ASSESSMENT).spliterator(), false)
				.filter(description -> view.assessment().filter(description.getName().getLastSegment()::equals).isPresent())
				.map(description -> EcoreUtil.resolve(description.getEObjectOrProxy(), model)).filter(Assessment.class::isInstance).map(Assessment.class::cast)
				.findFirst().map(assessment -> List.copyOf(assessment.getEditions())).orElse(List.of());
	}
}
