package org.nagare.document.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.model.derivation.StepNumber;

/**
 * A page of a figure in words.
 *
 * @param title  what stands above it, with its place among the pages where there are several
 * @param arrows what each arrow says, in the order of the steps; arrows without a number follow in the order of the figure
 */
public record ToldPage(String title, List<String> arrows) {

	private static final Comparator<Optional<StepNumber>> BY_STEP = Comparator.comparing((Optional<StepNumber> number) -> number.isEmpty())
			.thenComparing(number -> number.orElse(StepNumber.flat(0)));

	public ToldPage {
		arrows = List.copyOf(arrows);
	}

	static List<ToldPage> of(List<LaidOutPage> pages) {
		List<ToldPage> told = new ArrayList<>();
		for (LaidOutPage page : pages) {
			String place = pages.size() > 1 ? "（" + (told.size() + 1) + "／" + pages.size() + "）" : "";
			List<String> arrows = page.drawing().arrows().stream().flatMap(arrow -> arrow.description().lines()).distinct()
					.sorted(Comparator.comparing(ToldPage::number, BY_STEP)).toList();
			told.add(new ToldPage(page.title() + place, arrows));
		}
		return List.copyOf(told);
	}

	/** The number that the arrow bears in print. */
	private static Optional<StepNumber> number(String arrow) {
		return StepNumber.parse(arrow.substring(0, Math.max(0, arrow.indexOf(' '))));
	}
}
