package org.nagare.rules.consistency;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.Residence;
import org.nagare.model.value.Present;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.JapaneseText;

/** The head of a department has the name of that department in the post, or of one above it. */
public final class HeadOfOther implements Rule {

	private static final Pattern POST = Pattern.compile("(.+(?:課|部|局|室|係|班|所|センター))長");
	/** Posts beside the head of a department. */
	private static final Pattern BESIDE = Pattern.compile("担当|副|次");

	@Override
	public String code() {
		return "agree.head-of-other";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Set<OrganizationUnit> units = new LinkedHashSet<>(Present.in(context.assessment().getDepartments()));
		context.derivation().files().forEach(file -> units.addAll(Present.in(file.getDepartments())));
		for (OrganizationUnit unit : units) {
			String post = JapaneseText.narrow(String.valueOf(unit.getHeadPostTitle()));
			String head = POST.matcher(post).results().map(found -> found.group(1)).findFirst().orElse("");
			boolean own = Stream.concat(Stream.of(unit), Residence.units(unit).stream()).flatMap(each -> Stream.of(each.getName(), Naming.display(each))).map(JapaneseText::narrow)
					.anyMatch(name -> name.contains(head) || head.contains(name));
			if (!head.isEmpty() && !own && !BESIDE.matcher(head).find()) {
				report.about(unit, Literals.ORGANIZATION_UNIT__HEAD_POST_TITLE).with("unit", Naming.display(unit)).with("post", post);
			}
		}
	}
}
