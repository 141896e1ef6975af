package org.nagare.workbench.handbook;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.nagare.workbench.NagareWorkbench;

/** The contents of the handbook beside the page that is read. */
final class HandbookReader {

	private final SashForm halves;
	private final TreeViewer contents;
	private final PageText page;
	private final Deque<String> before = new ArrayDeque<>();
	private String address = "";

	HandbookReader(Composite parent) {
		halves = new SashForm(parent, SWT.HORIZONTAL);
		contents = new TreeViewer(halves, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		contents.setContentProvider(new Contents());
		contents.setLabelProvider(LabelProvider.createTextProvider(topic -> ((IHelpResource) topic).getLabel()));
		page = new PageText(halves, link -> show(Handbook.resolve(address, link)));
		halves.setWeights(28, 72);
		contents.setInput(Handbook.books());
		contents.expandToLevel(2);
		contents.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof IHelpResource topic && !topic.getHref().equals(address)) {
				show(topic.getHref());
			}
		});
	}

	/** Shows a page from a heading on; the contents follow. */
	void show(String wanted) {
		if (!address.isEmpty() && !wanted.equals(address)) {
			before.push(address);
		}
		put(wanted);
	}

	private void put(String wanted) {
		try {
			if (!Handbook.withoutPlace(wanted).equals(Handbook.withoutPlace(address))) {
				page.show(Handbook.read(Handbook.withoutPlace(wanted)), wanted);
			}
			address = wanted;
			Handbook.placeOf(wanted).ifPresentOrElse(page::reveal, () -> page.control().setTopIndex(0));
			topic(Handbook.books(), wanted).ifPresent(topic -> contents.setSelection(new StructuredSelection(topic), true));
		} catch (IOException e) {
			NagareWorkbench.log(wanted, e);
			page.tell(Words.NOT_THERE.text().formatted(wanted));
		}
	}

	/** Shows the page with which the handbook begins. */
	void begin() {
		Handbook.first().ifPresentOrElse(this::show, () -> page.tell(Words.NO_HANDBOOK.text()));
	}

	void back() {
		if (!before.isEmpty()) {
			put(before.pop());
		}
	}

	/** Shows the same page as the browser of this machine does. */
	void browse() {
		try {
			Program.launch(Handbook.file(address).toASCIIString());
		} catch (IOException e) {
			NagareWorkbench.log(address, e);
		}
	}

	private static Optional<IHelpResource> topic(List<? extends IHelpResource> among, String wanted) {
		for (IHelpResource each : among) {
			if (wanted.equals(each.getHref())) {
				return Optional.of(each);
			}
			Optional<IHelpResource> inner = topic(List.of(below(each)), wanted);
			if (inner.isPresent()) {
				return inner;
			}
		}
		return Optional.empty();
	}

	private static ITopic[] below(Object element) {
		return element instanceof IToc toc ? toc.getTopics() : ((ITopic) element).getSubtopics();
	}

	/** Where the person is. */
	String address() {
		return address;
	}

	String text() {
		return page.control().getText();
	}

	Optional<String> heading() {
		return Handbook.placeOf(address).flatMap(page::headingAt);
	}

	List<String> missing() {
		return page.missing();
	}

	/** What the contents offer, for whoever tests the window. */
	List<String> topics() {
		return Handbook.books().stream().flatMap(book -> Arrays.stream(book.getTopics())).map(IHelpResource::getLabel).toList();
	}

	void setFocus() {
		page.control().setFocus();
	}

	private static final class Contents implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object books) {
			return ((List<?>) books).toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			return below(element);
		}

		@Override
		public Object getParent(Object element) {
			return Handbook.books().stream().flatMap(book -> Stream.concat(of(book, book.getTopics(), element), Arrays.stream(book.getTopics())
					.flatMap(topic -> of(topic, topic.getSubtopics(), element)))).findFirst().orElse(null);
		}

		private static Stream<Object> of(Object parent, ITopic[] children, Object wanted) {
			return List.of(children).contains(wanted) ? Stream.of(parent) : Stream.empty();
		}

		@Override
		public boolean hasChildren(Object element) {
			return below(element).length > 0;
		}
	}
}
