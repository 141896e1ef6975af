package org.nagare.workbench.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.finding.Findings;
import org.nagare.rules.output.ReviewReport;
import org.nagare.workbench.language.ProjectReading;

/** A project examined on one day, with its texts as they are seen. */
record Review(Findings findings, LocalDate day) {

	/**
	 * None where the text lies in no folder of texts.
	 *
	 * @param between done before each rule; what it throws ends the look
	 */
	static Optional<Review> of(Path text, Map<Path, String> seen, LocalDate day, Runnable between) throws IOException {
		ProjectReading reading = ProjectReading.get();
		return reading.look(text, seen, read -> new Review(reading.check().check(read, between).as(read.project().name(), read.project().folder().root().getFileName().toString()), day));
	}

	/** The report that is handed on: one file that needs nothing else. */
	String report(MessageLanguage words) {
		return ReviewReport.write(List.of(findings), Catalogue.shipped(), words, day);
	}
}
