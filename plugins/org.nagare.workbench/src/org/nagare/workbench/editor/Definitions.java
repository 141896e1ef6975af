package org.nagare.workbench.editor;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Display;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.Answers;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.Places;

/** A name leads to where it is declared. */
public final class Definitions extends AbstractHyperlinkDetector {

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		Optional<IHyperlink> link = NameWord.at(viewer.getDocument(), region.getOffset()).flatMap(word -> target(viewer, region.getOffset())
				.filter(target -> Answers.soon(target).map(Optional::isPresent).orElse(!target.isDone())).map(target -> new DeclarationLink(word, target, viewer.getTextWidget().getDisplay())));
		return link.map(each -> new IHyperlink[] { each }).orElse(null);
	}

	/** Where the name at an offset is declared. */
	private static Optional<CompletableFuture<Optional<Location>>> target(ITextViewer viewer, int offset) {
		LanguageConnection language = LanguageConnection.get();
		return language.textOf(viewer.getDocument()).map(text -> new DefinitionParams(text.identifier(), Places.position(viewer.getDocument(), offset)))
				.map(question -> Answers.to(() -> language.texts().definition(question)).thenApply(Definitions::first).exceptionally(failure -> {
					NagareWorkbench.log("language", failure);
					return Optional.empty();
				}));
	}

	private static Optional<Location> first(Either<List<? extends Location>, List<? extends LocationLink>> answer) {
		return answer == null ? Optional.empty()
				: answer.map(locations -> locations.stream().findFirst().map(Location.class::cast), found -> found.stream().findFirst().map(Definitions::location));
	}

	private static Location location(LocationLink link) {
		return new Location(link.getTargetUri(), link.getTargetSelectionRange());
	}

	/** @param target may not be known yet: whoever follows the link comes there as soon as it is */
	private record DeclarationLink(IRegion word, CompletableFuture<Optional<Location>> target, Display display) implements IHyperlink {

		@Override
		public IRegion getHyperlinkRegion() {
			return new Region(word.getOffset(), word.getLength());
		}

		@Override
		public String getTypeLabel() {
			return null;
		}

		@Override
		public String getHyperlinkText() {
			return null;
		}

		@Override
		public void open() {
			target.thenAccept(found -> found.ifPresent(place -> {
				if (Display.getCurrent() == display) {
					Editors.reveal(URI.create(place.getUri()), place.getRange());
				} else {
					display.asyncExec(() -> Editors.reveal(URI.create(place.getUri()), place.getRange()));
				}
			}));
		}
	}
}
