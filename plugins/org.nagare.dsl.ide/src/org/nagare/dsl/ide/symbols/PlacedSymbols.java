package org.nagare.dsl.ide.symbols;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.xtext.findReferences.IReferenceFinder;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.TextRegion;
import org.nagare.dsl.renaming.NamePlaces;
import org.nagare.dsl.renaming.Occurrence;

/** Definitions, references and occurrences by the places of names, so that names within texts and paths count like any other. */
@Singleton
public class PlacedSymbols extends DocumentSymbolService implements IDocumentHighlightService {

	@Inject
	private NamePlaces occurrences;

	@Inject
	private DocumentExtensions locations;

	@Inject
	private OperationCanceledManager cancellation;

	@Override
	public List<? extends Location> getDefinitions(XtextResource text, int offset, IReferenceFinder.IResourceAccess access, CancelIndicator cancel) {
		Optional<Occurrence> named = occurrences.at(text, offset);
		return named.isEmpty() ? List.of() : definitions(named.get().thing());
	}

	/** Where the thing gets its name; nowhere where its text lies in no file of the project. */
	final List<Location> definitions(EObject thing) {
		return thing.eResource() instanceof XtextResource declared && declared.getURI().isFile() ? occurrences.in(declared).stream()
				.filter(place -> place.thing() == thing && place.role() == Occurrence.Role.DECLARATION).map(this::location).toList() : List.of();
	}

	@Override
	public List<? extends Location> getReferences(Document document, XtextResource text, ReferenceParams parameters, IReferenceFinder.IResourceAccess access,
			IResourceDescriptions index, CancelIndicator cancel) {
		Optional<Occurrence> named = occurrences.at(text, document.getOffSet(parameters.getPosition()));
		if (named.isEmpty()) {
			return List.of();
		}
		boolean withDeclaration = parameters.getContext() != null && parameters.getContext().isIncludeDeclaration();
		List<Location> found = new ArrayList<>();
		for (XtextResource member : occurrences.project(text)) {
			cancellation.checkCanceled(cancel);
			for (Occurrence place : occurrences.in(member)) {
				if (place.thing() == named.get().thing() && (withDeclaration || place.role() != Occurrence.Role.DECLARATION)) {
					found.add(location(place));
				}
			}
		}
		return found;
	}

	@Override
	public List<? extends DocumentHighlight> getDocumentHighlights(Document document, XtextResource text, DocumentHighlightParams parameters, CancelIndicator cancel) {
		Optional<Occurrence> named = occurrences.at(text, document.getOffSet(parameters.getPosition()));
		return named.isEmpty() ? List.of() : occurrences.in(text).stream().filter(place -> place.thing() == named.get().thing())
				.map(place -> new DocumentHighlight(location(place).getRange(),
						place.role() == Occurrence.Role.DECLARATION ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
				.toList();
	}

	private Location location(Occurrence place) {
		return locations.newLocation(place.text(), new TextRegion(place.offset(), place.length()));
	}
}
