package org.nagare.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.Section;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Fix;

/** What the rules find in a project while somebody writes in it. It reads the project for itself, so that it hinders no editor. */
public final class FindingsWhileTyping implements ProjectFindings {

	private final NagareLanguage language;
	private final EditionCatalogue editions;
	private final MessageLanguage messageLanguage;
	private final Supplier<LocalDate> today;
	private final Catalogue catalogue = Catalogue.shipped();

	private FindingsWhileTyping(EditionCatalogue editions, MessageLanguage messageLanguage, Supplier<LocalDate> today) {
		this.language = NagareLanguage.start(messageLanguage);
		this.editions = editions;
		this.messageLanguage = messageLanguage;
		this.today = today;
	}

	/** @param today the day, asked for at each look: an editor may be open over midnight */
	public static ProjectFindings.Starter with(EditionCatalogue editions, Supplier<LocalDate> today) {
		return language -> new FindingsWhileTyping(editions, language, today);
	}

	@Override
	public List<Found> of(ProjectFolder folder, Map<Path, String> unsaved) {
		NagareProject project = language.read(folder, unsaved);
		return new ProjectCheck(language, editions, messageLanguage, today.get()).check(project).findings().stream().filter(this::isOwn).map(FindingsWhileTyping::found).toList();
	}

	/** The language tells its own findings itself, and at once. */
	private boolean isOwn(Finding finding) {
		return catalogue.entry(finding.code()).filter(entry -> entry.section() != Section.TEXT).isPresent() && !finding.file().isEmpty();
	}

	private static Found found(Finding finding) {
		return new Found(finding.code(), finding.severity(), finding.message() + finding.help().map(help -> "\n" + help).orElse(""), finding.file(), finding.line(), finding.column(),
				finding.related().stream().map(place -> new Place(place.file(), place.line(), place.column(), place.what())).toList(),
				finding.fixes().stream().map(FindingsWhileTyping::remedy).toList());
	}

	private static Remedy remedy(Fix fix) {
		return new Remedy(fix.title(), fix.edits().stream().map(edit -> new Edit(edit.file(), edit.line(), edit.column(), edit.endLine(), edit.endColumn(), edit.text())).toList());
	}
}
