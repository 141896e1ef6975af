package org.nagare.delivery.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.nagare.delivery.assessment.AssessmentForms;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.delivery.assessment.EarlierStates;
import org.nagare.delivery.font.Fonts;
import org.nagare.delivery.message.DeliveryMessage;
import org.nagare.delivery.message.Listener;
import org.nagare.delivery.message.Undelivered;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.figure.svg.Theme;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.source.TextErrors;

/** Everything that is handed out of the assessments of one project: the pages of the figure, and the forms in each format that was asked for. */
public final class Delivery {

	/** What is wanted of each assessment. */
	public record Order(SequencedSet<FormFormat> formats, boolean forThePublic) {

		public Order {
			formats = new LinkedHashSet<>(formats);
		}
	}

	/**
	 * What was made of one assessment.
	 *
	 * @param troubles why something is missing among the products; each was told
	 */
	public record Made(List<Product> products, List<Undelivered.Cause> troubles) {

		public Made {
			products = List.copyOf(products);
			troubles = List.copyOf(troubles);
		}
	}

	private final Order order;
	private final ProjectModel model;
	private final NagareProject project;
	private final EditionCatalogue editions;
	private final EarlierStates earlier;
	private final Supplier<Fonts> fonts;
	private final Listener listener;
	private final Theme theme;
	private final TextErrors errors;

	/**
	 * @param errors   of the texts of the project; whatever is made tells of them
	 * @param editions those that the project can name
	 */
	public Delivery(Order order, NagareProject project, TextErrors errors, NagareLanguage language, EditionCatalogue editions, Supplier<Fonts> fonts, Listener listener) {
		this.order = order;
		this.errors = errors;
		this.project = project;
		this.model = ProjectModel.of(project.files());
		this.editions = editions;
		this.earlier = new EarlierStates(project, language, editions, listener);
		this.fonts = fonts;
		this.listener = listener;
		this.theme = FigurePages.themeOf(project.settings());
	}

	public List<Assessment> assessments() {
		return model.assessments();
	}

	/** The results of one of the assessments. Whatever cannot be made is told, and the rest is made; what was cancelled ends without a result. */
	public Made of(Assessment assessment, Progress progress) {
		try (SideBySide works = new SideBySide()) {
			return of(assessment, progress, works);
		}
	}

	private Made of(Assessment assessment, Progress progress, SideBySide works) {
		AssessmentFigure draft = new AssessmentFigure(model.derive(assessment), errors, theme, () -> new FigurePictures(listener, fonts.get(), theme));
		List<Product> made = new ArrayList<>();
		List<Undelivered.Cause> troubles = new ArrayList<>();
		next(progress, AssessmentName.of(assessment));
		try {
			draft.begin(works);
			Publication publication = new Publication(order.forThePublic());
			List<Publication.Shown> forms = new AssessmentForms(editions).of(assessment, model, project.locator(), null, earlier).stream().map(form -> publication.shown(form.madeFrom(errors))).toList();
			AssessmentFigure figure = publication.seen(draft, forms);
			made.addAll(FigurePages.of(figure));
			List<String> said = forms.stream().flatMap(form -> form.saidBy(figure).stream()).distinct().toList();
			if (!said.isEmpty()) {
				listener.say(DeliveryMessage.WITHHELD_IN_FIGURE, Map.of("name", AssessmentName.of(assessment), "words", String.join("」「", said)));
				made.clear();
			}
			for (Publication.Shown form : forms) {
				add(made, troubles, form.with(draft, figure), figure, progress, works);
			}
		} catch (Undelivered failure) {
			// one that names no known edition still has its figure, but what is not for the public has not
			made.clear();
			if (!order.forThePublic() || failure.message() == DeliveryMessage.NO_EDITION) {
				made.addAll(FigurePages.of(draft));
			}
			failure.tell(listener);
			if (failure.message() != DeliveryMessage.NO_EDITION) {
				troubles.add(failure.reason());
			}
		}
		return new Made(made, troubles);
	}

	/** Each format by itself: where one cannot be made, for want of a font, the others are. */
	private void add(List<Product> made, List<Undelivered.Cause> troubles, Publication.Shown form, AssessmentFigure figure, Progress progress, SideBySide works) {
		FormWriting writing = form.writing(figure, fonts);
		boolean pictured = order.formats().stream().anyMatch(FormFormat::isPictured);
		Supplier<Boolean> pictures = works.begin(() -> pictured && drawAhead(writing));
		Map<FormFormat, Supplier<Product>> products = begin(form, writing, works);
		order.formats().forEach(format -> {
			next(progress, AssessmentName.of(form.form().assessment()) + format.ending(form.form()));
			// whatever is told of pictures is told before anything of documents, whoever was first
			pictures.get();
			try {
				made.add(products.get(format).get());
			} catch (Undelivered failure) {
				failure.tell(listener);
				troubles.add(failure.reason());
			}
		});
	}

	/** Office documents are written one at a time: they are one work, for a second would only wait in the place of another that need not. */
	private Map<FormFormat, Supplier<Product>> begin(Publication.Shown form, FormWriting writing, SideBySide works) {
		List<FormFormat> office = order.formats().stream().filter(FormFormat::isPictured).toList();
		Supplier<Map<FormFormat, Supplier<Product>>> written = works.begin(() -> {
			Map<FormFormat, Supplier<Product>> each = new EnumMap<>(FormFormat.class);
			office.forEach(format -> each.put(format, kept(() -> form.write(format, writing))));
			return each;
		});
		Map<FormFormat, Supplier<Product>> products = new EnumMap<>(FormFormat.class);
		order.formats().forEach(format -> products.put(format, format.isPictured() ? () -> written.get().get(format).get() : works.begin(() -> form.write(format, writing))));
		return products;
	}

	/** What came of a work, be it that it cannot be delivered. */
	private static Supplier<Product> kept(Supplier<Product> work) {
		try {
			Product product = work.get();
			return () -> product;
		} catch (Undelivered failure) {
			return () -> {
				throw failure;
			};
		}
	}

	/** What is wrong with a font is told by the documents that miss it. */
	private static boolean drawAhead(FormWriting writing) {
		try {
			writing.drawAhead();
			return true;
		} catch (Undelivered failure) {
			return false;
		}
	}

	private static void next(Progress progress, String what) {
		if (progress.isCancelled()) {
			throw new CancellationException(what);
		}
		progress.making(what);
	}
}
