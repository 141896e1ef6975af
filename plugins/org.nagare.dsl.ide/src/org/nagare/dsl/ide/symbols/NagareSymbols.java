package org.nagare.dsl.ide.symbols;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.findReferences.IReferenceFinder;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.nagare.dsl.ide.wording.Portrait;
import org.nagare.dsl.ide.wording.ThingKind;
import org.nagare.model.Displayed;

/** The names of a project, found by a part of them or of what is printed for them. */
@Singleton
public class NagareSymbols extends PlacedSymbols {

	@Inject
	private Portrait portrait;

	@Inject
	private IQualifiedNameConverter converter;

	@Inject
	private OperationCanceledManager cancellation;

	@Override
	public List<? extends WorkspaceSymbol> getSymbols(IResourceDescription text, String query, IReferenceFinder.IResourceAccess access, CancelIndicator cancel) {
		List<WorkspaceSymbol> found = new ArrayList<>();
		Set<URI> seen = new LinkedHashSet<>();
		String wanted = folded(query);
		for (IEObjectDescription description : text.getExportedObjects()) {
			cancellation.checkCanceled(cancel);
			ThingKind kind = ThingKind.of(description.getEClass());
			if (kind != null && kind != ThingKind.FIGURE && seen.add(description.getEObjectURI())) {
				doRead(access, description.getEObjectURI(), thing -> {
					if (folded(converter.toString(description.getQualifiedName())).contains(wanted) || thing instanceof Displayed && folded(portrait.display(thing)).contains(wanted)) {
						definitions(thing).stream().findFirst().ifPresent(place -> found
								.add(new WorkspaceSymbol(converter.toString(description.getQualifiedName()), kind.symbol(), Either.forLeft(place), portrait.display(thing))));
					}
				});
			}
		}
		return found;
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}
}
