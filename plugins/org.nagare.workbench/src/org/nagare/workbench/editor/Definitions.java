package org.nagare.workbench.editor;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.Places;

/** A name leads to where it is declared. */
public final class Definitions extends AbstractHyperlinkDetector {

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		List<IHyperlink> links = NameWord.at(viewer.getDocument(), region.getOffset())
				.flatMap(word -> target(viewer, region.getOffset()).<IHyperlink>map(target -> new DeclarationLink(word, target))).stream().toList();
		return links.isEmpty() ? null : links.toArray(IHyperlink[]::new);
	}

	/** Where the name at an offset is declared. */
	public static Optional<Location> target(ITextViewer viewer, int offset) {
		LanguageConnection language = LanguageConnection.get();
		return language.textOf(viewer.getDocument())
				.map(text -> new DefinitionParams(text.identifier(), Places.position(viewer.getDocument(), offset)))
				.flatMap(question -> LanguageConnection.await(() -> language.texts().definition(question)))
				.flatMap(answer -> answer.map(locations -> locations.stream().findFirst().map(Location.class::cast),
						found -> found.stream().findFirst().map(Definitions::location)));
	}

	private static Location location(LocationLink link) {
		return new Location(link.getTargetUri(), link.getTargetSelectionRange());
	}

	private record DeclarationLink(IRegion word, Location target) implements IHyperlink {

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
			Editors.reveal(URI.create(target.getUri()), target.getRange());
		}
	}
}
