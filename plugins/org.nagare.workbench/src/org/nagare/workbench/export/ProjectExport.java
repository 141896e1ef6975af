package org.nagare.workbench.export;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.delivery.font.Fonts;
import org.nagare.delivery.font.Machine;
import org.nagare.delivery.form.Delivery;
import org.nagare.delivery.form.Product;
import org.nagare.delivery.form.Progress;
import org.nagare.delivery.message.DeliveryMessage;
import org.nagare.delivery.message.Undelivered;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.file.FileSet;
import org.nagare.file.FileTrouble;
import org.nagare.file.FolderPlan;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.Assessment;
import org.nagare.model.source.TextErrors;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Work;
import org.nagare.workbench.language.ProjectReading;

/** Makes the files of a project and puts them in their places together; one that is ended on the way leaves the folder as it was. */
final class ProjectExport {

	/**
	 * What a person wants.
	 *
	 * @param assessments the names of those that are wanted
	 */
	record Order(ProjectFolder project, Set<String> assessments, Delivery.Order delivery, Path target) {

		Order {
			assessments = new LinkedHashSet<>(assessments);
		}
	}

	/** @param told what is missing among the files, and why */
	record Exported(List<Path> files, List<String> told) {
	}

	private final Order order;
	private final Map<Path, String> seen;
	private final List<String> told = new ArrayList<>();

	/** @param seen the open texts: what is exported is what is seen */
	ProjectExport(Order order, Map<Path, String> seen) {
		this.order = order;
		this.seen = seen;
	}

	Exported make(Work.Steps steps) throws IOException {
		MessageLanguage words = NagareWorkbench.messageLanguage();
		steps.step(Words.READING.text());
		NagareLanguage language = ProjectReading.get().language();
		NagareProject project = language.read(order.project(), seen);
		Machine machine = new Machine(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
		EditionCatalogue editions = ProjectReading.get().editions().of(project.folder(), seen).catalogue();
		TextErrors errors = new TextErrors((int) language.check(project).stream().filter(problem -> problem.severity() == FindingSeverity.ERROR).count());
		Delivery delivery = new Delivery(order.delivery(), project, errors, language, editions, () -> new Fonts(machine, null, order.project().root()), (message, parameters) -> told.add(message.in(words, parameters)));
		List<Assessment> wanted = delivery.assessments().stream().filter(one -> order.assessments().contains(AssessmentName.of(one))).toList();
		// the reading, and of each assessment its figure and its formats
		steps.of(1 + wanted.size() * (1 + order.delivery().formats().size()));
		FolderPlan plan = new FolderPlan(order.target());
		try (FileSet files = new FileSet()) {
			Path folder = plan.folder(plan.root(), project.name());
			for (Assessment assessment : wanted) {
				Delivery.Made made = delivery.of(assessment, watched(steps));
				Path own = plan.folder(folder, AssessmentName.of(assessment));
				for (Product product : made.products()) {
					files.add(plan.file(own, product.name(), product.ending()), product.content());
				}
			}
			steps.check();
			return new Exported(files.commit(), told);
		} catch (FileSystemException e) {
			FileTrouble trouble = FileTrouble.of(e);
			String place = e.getFile() == null ? order.target().toString() : e.getFile();
			throw new Undelivered(Undelivered.Cause.MACHINE, DeliveryMessage.NOT_WRITABLE, Map.of("path", place, "reason", words == MessageLanguage.JAPANESE ? trouble.japanese() : trouble.english()));
		}
	}

	private static Progress watched(Work.Steps steps) {
		return new Progress() {
			@Override
			public void making(String what) {
				steps.step(what);
			}

			@Override
			public boolean isCancelled() {
				return steps.isCancelled();
			}
		};
	}
}
