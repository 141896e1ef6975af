package org.nagare.dsl.ide.symbols;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.nagare.dsl.ide.wording.Portrait;
import org.nagare.dsl.ide.wording.ThingKind;
import org.nagare.dsl.renaming.NamedThings;
import org.nagare.model.Entry;
import org.nagare.model.ModelPackage;
import org.nagare.model.Revision;
import org.nagare.model.Step;

/** The outline of a text: its named things as they lie in each other, and the entered cells by path. */
@Singleton
public class NagareOutline extends HierarchicalDocumentSymbolService {

	@Inject
	private DocumentExtensions locations;

	@Inject
	private Portrait portrait;

	@Inject
	private OperationCanceledManager cancellation;

	@Override
	public List<DocumentSymbol> getSymbols(XtextResource text, CancelIndicator cancel) {
		List<DocumentSymbol> symbols = new ArrayList<>();
		text.getContents().forEach(root -> collect(text, root, symbols, cancel));
		return symbols;
	}

	private void collect(XtextResource text, EObject element, List<DocumentSymbol> symbols, CancelIndicator cancel) {
		cancellation.checkCanceled(cancel);
		Optional<DocumentSymbol> symbol = symbol(text, element);
		List<DocumentSymbol> inside = symbol.isPresent() ? new ArrayList<>() : symbols;
		element.eContents().forEach(child -> collect(text, child, inside, cancel));
		symbol.ifPresent(own -> {
			own.setChildren(inside);
			symbols.add(own);
		});
	}

	private Optional<DocumentSymbol> symbol(XtextResource text, EObject element) {
		ICompositeNode node = NodeModelUtils.getNode(element);
		if (node == null) {
			return Optional.empty();
		}
		return switch (element) {
			case Entry entry -> written(entry, ModelPackage.Literals.ENTRY__PATH).map(path -> symbol(text, node, path, "記載 " + tokens(path), "", SymbolKind.Property));
			case Revision revision -> written(revision, ModelPackage.Literals.REVISION__DATE).map(date -> symbol(text, node, date, "改訂 " + tokens(date), "", SymbolKind.Property));
			case Step step when step.getName() == null -> written(step, ModelPackage.Literals.STEP__TEXT)
					.map(sentence -> symbol(text, node, sentence, "手順", oneLine(portrait.display(step)), SymbolKind.Function));
			default -> named(text, element, node);
		};
	}

	private Optional<DocumentSymbol> named(XtextResource text, EObject element, ICompositeNode node) {
		ThingKind kind = ThingKind.of(element.eClass());
		Optional<String> name = NamedThings.name(element).filter(given -> !given.isEmpty());
		if (kind == null || name.isEmpty()) {
			return Optional.empty();
		}
		EStructuralFeature feature = kind == ThingKind.LAW_ROW ? ModelPackage.Literals.LAW_TABLE_ROW__KEY : ModelPackage.Literals.NAMED__NAME;
		String display = portrait.display(element);
		return written(element, feature).map(place -> symbol(text, node, place, name.get(), display.equals(name.get()) ? "" : oneLine(display), kind.symbol()));
	}

	private DocumentSymbol symbol(XtextResource text, ICompositeNode whole, INode selected, String name, String detail, SymbolKind kind) {
		Range range = locations.newRange(text, whole.getOffset(), whole.getEndOffset());
		Range selection = locations.newRange(text, selected.getOffset(), selected.getEndOffset());
		return new DocumentSymbol(name, kind, range, selection, detail);
	}

	private static Optional<INode> written(EObject element, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst();
	}

	private static String tokens(INode node) {
		return NodeModelUtils.getTokenText(node);
	}

	private static String oneLine(String text) {
		return text.strip().replaceAll("\\s*\\R\\s*", " ");
	}
}
