package org.nagare.rules.drawing;

import java.util.LinkedHashSet;
import java.util.Set;
import org.nagare.model.ModelPackage;
import org.nagare.model.Node;
import org.nagare.model.Step;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Steps call things by the names under which they are drawn. */
public final class NameDiffers implements Rule {

	@Override
	public String code() {
		return "figure.name-differs";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Step step : context.derivation().steps()) {
			Set<Node> nodes = new LinkedHashSet<>();
			context.derivation().arrows(step).forEach(arrow -> nodes.addAll(arrow.path()));
			String text = String.valueOf(step.getText());
			for (Node node : nodes) {
				Naming.aliases(node).stream().filter(alias -> text.contains(alias) && !Naming.display(node).contains(alias)).findFirst().ifPresent(alias -> report.about(step).with("alias", alias)
						.with("name", Naming.shortDisplay(node)).with("step", context.derivation().stepNumber(step).map(Object::toString).orElse("")).related(node)
						.fix(new Bilingual("図と同じ名称にする", "Use the name of the figure"), context.edits().replace(step, ModelPackage.Literals.STEP__TEXT,
								context.edits().words(step, ModelPackage.Literals.STEP__TEXT).replace(alias, Naming.shortDisplay(node)))));
			}
		}
	}
}
