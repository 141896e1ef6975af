package org.nagare.rules.consistency;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nagare.form.cell.Cell;
import org.nagare.model.Organization;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.JapaneseText;

/** The form of a company is written as in its name: not on the other side of it, and not shortened. */
public final class CompanyForm implements Rule {

	/** A form and how it is shortened. */
	private static final Map<String, String> FORMS = Map.ofEntries(Map.entry("株式会社", "株"), Map.entry("有限会社", "有"), Map.entry("合同会社", "同"), Map.entry("合資会社", "資"), Map.entry("合名会社", "名"),
			Map.entry("一般財団法人", "一財"), Map.entry("公益財団法人", "公財"), Map.entry("一般社団法人", "一社"), Map.entry("公益社団法人", "公社"), Map.entry("社会福祉法人", "福"), Map.entry("医療法人", "医"));
	/** What stands there belongs to a longer name, which is another company. */
	private static final String LONGER = "[一-龠々ァ-ヴーA-Za-z0-9]";

	/** Ahead of a name in kana stand particles, and ends of verbs that join; other kana belong to the name. */
	private static final String LONGER_AHEAD = LONGER + "|[ぁ-ん&&[^はがをにのともやでへらりびし]]";

	/** A body whose name has a form. */
	private record Company(Organization body, String core, Pattern written, Set<String> known) {
	}

	/** Bodies are shared by all assessments of a project. */
	private record Companies(Map<Organization, Optional<Company>> byBody) {
	}

	/** One of them is in every form, as it is typed: most cells have none and need not be folded. */
	private static final List<String> NEEDLES = List.of("会社", "法人", "㈱", "㈲", "株)", "株）", "有)", "有）", "社)", "社）", "財)", "財）", "同)", "同）", "資)", "資）", "名)", "名）", "福)", "福）", "医)", "医）");

	@Override
	public String code() {
		return "agree.company-form";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Companies kept = context.derivation().project().kept(Companies.class, project -> new Companies(new IdentityHashMap<>()));
		List<Company> companies = context.derivation().statements(Organization.class).stream().flatMap(body -> kept.byBody().computeIfAbsent(body, CompanyForm::company).stream()).toList();
		Map<String, Misnamed.Meant> wrong = new LinkedHashMap<>();
		for (Cell cell : companies.isEmpty() ? List.<Cell>of() : Misnamed.cells(context)) {
			if (NEEDLES.stream().noneMatch(context.read(cell)::contains)) {
				continue;
			}
			String text = context.folded(cell);
			for (Company company : companies) {
				if (!text.contains(company.core())) {
					continue;
				}
				for (Matcher found = company.written().matcher(text); found.find();) {
					if (!company.known().contains(found.group())) {
						wrong.putIfAbsent(found.group(), new Misnamed.Meant(company.body(), Naming.display(company.body()), typed(found.group(), company.core())));
					}
				}
			}
		}
		Misnamed.tell(wrong, JapaneseText::folded, context, report);
	}

	private static Optional<Company> company(Organization body) {
		String name = JapaneseText.folded(Naming.display(body));
		for (Map.Entry<String, String> form : FORMS.entrySet()) {
			for (String spelling : List.of(form.getKey(), shortened(form))) {
				boolean ahead = name.startsWith(spelling);
				String core = ahead ? name.substring(spelling.length()) : name.endsWith(spelling) ? name.substring(0, name.length() - spelling.length()) : "";
				if (core.length() > 1) {
					String either = Pattern.quote(form.getKey()) + "|" + Pattern.quote(shortened(form));
					String quoted = Pattern.quote(core);
					// the form that stands ahead may belong to what was named before, and that behind to what is named next
					Pattern written = Pattern.compile("(?:" + either + ")" + quoted + "(?!" + LONGER + "|" + either + ")|(?<!" + LONGER_AHEAD + "|" + either + ")" + quoted + "(?:" + either + ")");
					Set<String> known = Stream.concat(Stream.of(name), Misnamed.names(body).map(JapaneseText::folded)).collect(Collectors.toSet());
					return Optional.of(new Company(body, core, written, known));
				}
			}
		}
		return Optional.empty();
	}

	private static String shortened(Map.Entry<String, String> form) {
		return "(" + form.getValue() + ")";
	}

	/** The words with every way to type the form: in one letter, with wide brackets, with a blank. */
	private static Pattern typed(String words, String core) {
		List<String> forms = new ArrayList<>();
		FORMS.forEach((form, small) -> {
			forms.add(Pattern.quote(form));
			forms.add("[(（]" + small + "[)）]");
		});
		forms.add("[㈱㈲]");
		String any = "(?:" + String.join("|", forms) + ")";
		String blank = "[\\s\\u3000]*";
		return Pattern.compile(words.startsWith(core) ? Pattern.quote(core) + blank + any : any + blank + Pattern.quote(core));
	}
}
