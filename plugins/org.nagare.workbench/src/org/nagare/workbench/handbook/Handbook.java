package org.nagare.workbench.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.nagare.workbench.NagareWorkbench;
import org.osgi.framework.Bundle;

/** What the help of Eclipse knows of our handbook: its contents, the place for what a person is at, and the pages as they lie in their plug-in. */
final class Handbook {

	private Handbook() {
	}

	/** The books; one, where nobody has added another. */
	static List<IToc> books() {
		return List.of(HelpSystem.getTocs());
	}

	/** The address of the page with which the handbook begins. */
	static Optional<String> first() {
		return books().stream().map(book -> book.getTopic(null)).map(IHelpResource::getHref).filter(address -> address.startsWith("/" + NagareWorkbench.ID + "/")).findFirst();
	}

	/**
	 * The address of the place that tells of something.
	 *
	 * @param context the id of a view or a window
	 */
	static Optional<String> place(String context) {
		IContext known = HelpSystem.getContext(context);
		return known == null || known.getRelatedTopics().length == 0 ? Optional.empty() : Optional.of(known.getRelatedTopics()[0].getHref());
	}

	/** A page or a picture as it lies in its plug-in: an address is /PLUG-IN/PATH. */
	static InputStream open(String address) throws IOException {
		String[] parts = address.split("/", 3);
		Bundle plugin = parts.length == 3 && parts[0].isEmpty() ? Platform.getBundle(parts[1]) : null;
		if (plugin == null || plugin.getEntry(parts[2]) == null) {
			throw new IOException(Words.NOT_THERE.text().formatted(address));
		}
		return FileLocator.openStream(plugin, IPath.fromPortableString(parts[2]), false);
	}

	static HandbookPage read(String address) throws IOException {
		try (InputStream content = open(address)) {
			return PageReader.read(content);
		}
	}

	/** The same page as a file, for a program that knows nothing of plug-ins: with all that it shows beside it. */
	static URI file(String address) throws IOException {
		URL folder = Platform.getBundle(NagareWorkbench.ID).getEntry("handbook/");
		if (folder == null) {
			throw new IOException(Words.NO_HANDBOOK.text());
		}
		String within = address.substring(address.indexOf("/handbook/") + "/handbook/".length());
		return URI.create(FileLocator.toFileURL(folder).toString().replace(" ", "%20")).resolve(within);
	}

	/** Where a link of a page leads: to a place of the same page, or to another page. */
	static String resolve(String page, String link) {
		return link.startsWith("#") ? withoutPlace(page) + link : URI.create(withoutPlace(page)).resolve(link).toString();
	}

	static String withoutPlace(String address) {
		int place = address.indexOf('#');
		return place < 0 ? address : address.substring(0, place);
	}

	/** The heading that an address names. */
	static Optional<String> placeOf(String address) {
		int place = address.indexOf('#');
		return place < 0 ? Optional.empty() : Optional.of(address.substring(place + 1));
	}
}
