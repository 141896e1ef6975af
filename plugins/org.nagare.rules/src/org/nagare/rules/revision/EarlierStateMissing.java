package org.nagare.rules.revision;

import java.text.Normalizer;
import java.util.List;
import org.nagare.model.ModelPackage;
import org.nagare.model.Revision;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Without the state that a revision names nothing is compared: the table of changes stays empty, and no other rule can say so. */
public final class EarlierStateMissing implements Rule {

	@Override
	public String code() {
		return "revision.earlier-missing";
	}

	@Override
	public void check(RuleContext context, Report report) {
		List<Revision> naming = context.derivation().statements(Revision.class).stream().filter(revision -> revision.getPrevious() != null).toList();
		if (naming.isEmpty()) {
			return;
		}
		List<String> kept = context.keptStates();
		Bilingual known = kept.isEmpty() ? new Bilingual("（なし）", "(none)") : new Bilingual(String.join("、", kept), String.join(", ", kept));
		naming.stream().filter(revision -> kept.stream().map(EarlierStateMissing::composed).noneMatch(composed(revision.getPrevious())::equals))
				.forEach(revision -> report.about(revision, ModelPackage.Literals.REVISION__PREVIOUS).with("name", revision.getPrevious()).with("known", known));
	}

	/** Some systems keep the marks of kana apart from them in names of files. */
	private static String composed(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC);
	}
}
