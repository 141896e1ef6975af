package org.nagare.yoshiki.ide.editing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.nagare.yoshiki.edition.PathText;
import org.nagare.yoshiki.yoshiki.Addition;
import org.nagare.yoshiki.yoshiki.Amendment;
import org.nagare.yoshiki.yoshiki.ChoiceList;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.Heading;
import org.nagare.yoshiki.yoshiki.Item;
import org.nagare.yoshiki.yoshiki.Path;
import org.nagare.yoshiki.yoshiki.Removal;
import org.nagare.yoshiki.yoshiki.Section;

/** The outline of an edition as the form is built: sections, headings, cells; its lists of choices, and what it changes. */
@Singleton
public class EditionOutline extends HierarchicalDocumentSymbolService {

	/** How a thing stands in the outline. */
	private record Line(String name, String detail, SymbolKind kind) {
	}

	@Inject
	private DocumentExtensions locations;

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
		Optional<DocumentSymbol> symbol = line(element).flatMap(line -> symbol(text, element, line));
		List<DocumentSymbol> inside = symbol.isPresent() ? new ArrayList<>() : symbols;
		element.eContents().forEach(child -> collect(text, child, inside, cancel));
		symbol.ifPresent(own -> {
			own.setChildren(inside);
			symbols.add(own);
		});
	}

	private static Optional<Line> line(EObject element) {
		return switch (element) {
			case Edition edition when edition.getName() != null -> line(edition.getName(), edition.getTitle(), SymbolKind.Class);
			case ChoiceList list when list.getName() != null -> line("選択肢 " + list.getName(), null, SymbolKind.Enum);
			case Section section when section.getKey() != null -> line(PathText.of(section.getKey()), section.getTitle(), SymbolKind.Namespace);
			case Heading heading when heading.getTitle() != null -> line(heading.getPlace() == null ? "見出し" : PathText.of(heading.getPlace()), heading.getTitle(), SymbolKind.Package);
			case Item item when item.getPath() != null -> line(PathText.of(item.getPath()), item.getLabel(), SymbolKind.Property);
			case Amendment amendment when amendment.getPath() != null -> change("上書き", amendment.getPath(), amendment.getLabel());
			case Addition addition when addition.getPath() != null -> change("追加", addition.getPath(), addition.getLabel());
			case Removal removal when removal.getRemoved() != null -> change("削除", removal.getRemoved(), null);
			default -> Optional.empty();
		};
	}

	private static Optional<Line> change(String word, Path path, String label) {
		return line(word + " " + PathText.of(path), label, SymbolKind.Property);
	}

	private static Optional<Line> line(String name, String detail, SymbolKind kind) {
		return Optional.of(new Line(name, detail == null ? "" : detail, kind));
	}

	private Optional<DocumentSymbol> symbol(XtextResource text, EObject element, Line line) {
		ICompositeNode node = NodeModelUtils.getNode(element);
		if (node == null) {
			return Optional.empty();
		}
		Range range = locations.newRange(text, node.getOffset(), node.getEndOffset());
		return Optional.of(new DocumentSymbol(line.name(), line.kind(), range, new Range(range.getStart(), range.getStart()), line.detail()));
	}
}
