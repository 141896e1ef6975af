package org.nagare.rules.completeness;

import java.util.Optional;
import java.util.stream.Stream;
import org.nagare.model.Assessment;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Title and declaration speak of the affair and the body that the assessment is about. */
public final class AffairNames implements Rule {

	@Override
	public String code() {
		return "complete.affair-names";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Assessment assessment = context.assessment();
		String affair = assessment.getAffair();
		if (affair == null) {
			return;
		}
		if (assessment.getDisplay() != null && !isNamed(affair, assessment.getDisplay())) {
			report.about(assessment, Literals.DISPLAYED__DISPLAY).with("where", new Bilingual("評価書名", "the title")).with("name", affair);
		}
		Optional<String> declaration = declared(context);
		if (declaration.isPresent()) {
			Bilingual where = new Bilingual("宣言", "the declaration");
			Stream.concat(Stream.of(affair), context.derivation().body().map(Naming::display).stream()).filter(name -> !isNamed(name, declaration.get()))
					.forEach(name -> report.about(assessment, Literals.ASSESSMENT__DECLARATION).with("where", where).with("name", name));
		}
	}

	/** The declaration as it is printed: a name in braces is the name of what it means. Empty where it is not written, or one of its names means nothing. */
	private static Optional<String> declared(RuleContext context) {
		String written = context.assessment().getDeclaration();
		Optional<String> printed = written == null || !written.contains("{") ? Optional.ofNullable(written) : context.cell("表紙.宣言").flatMap(Values::text);
		return printed.filter(text -> !text.contains("{"));
	}

	private static boolean isNamed(String name, String text) {
		return JapaneseText.folded(text).contains(JapaneseText.folded(name));
	}
}
