package org.nagare.rules.consistency;

import java.util.List;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.Residence;
import org.nagare.model.value.Present;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/**
 * The departments in charge of the affair, of its files and of questions about it are the same, and one of them uses each file. Where requests
 * are handed in is another matter: many bodies have one office for all of them.
 */
public final class DepartmentsDiffer implements Rule {

	@Override
	public String code() {
		return "agree.departments-differ";
	}

	@Override
	public void check(RuleContext context, Report report) {
		List<OrganizationUnit> affair = Present.in(context.assessment().getDepartments());
		if (affair.isEmpty()) {
			return;
		}
		for (SpiFile file : context.derivation().files()) {
			Present.in(file.getDepartments()).stream().filter(unit -> !isAmong(unit, affair)).findFirst()
					.ifPresent(unit -> report.about(file, Literals.SPI_FILE__DEPARTMENTS).with("where", new Bilingual("ファイル「" + file.getName() + "」の担当", "in charge of " + file.getName()))
							.with("unit", Naming.display(unit)).related(context.assessment()));
			List<OrganizationUnit> users = context.derivation().usingDepartments(file);
			if (!file.getUsers().isEmpty() && !users.isEmpty() && users.stream().noneMatch(unit -> isAmong(unit, affair))) {
				report.about(file, Literals.SPI_FILE__USERS).with("where", new Bilingual("ファイル「" + file.getName() + "」を使う", "using " + file.getName()))
						.with("unit", Naming.display(users.get(0))).related(context.assessment());
			}
		}
		Present.of(context.assessment().getInquiryUnit()).filter(unit -> !isAmong(unit, affair)).ifPresent(unit -> report.about(context.assessment(), Literals.ASSESSMENT__INQUIRY_UNIT)
				.with("where", new Bilingual("問合せ先", "which answers questions")).with("unit", Naming.display(unit)));
	}

	/** Itself, or below one of them. */
	private static boolean isAmong(OrganizationUnit unit, List<OrganizationUnit> departments) {
		return departments.stream().anyMatch(own -> own == unit || Residence.units(unit).contains(own));
	}
}
