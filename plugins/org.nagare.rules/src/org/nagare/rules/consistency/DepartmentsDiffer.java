package org.nagare.rules.consistency;

import java.util.List;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.Residence;
import org.nagare.model.value.Present;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** The department in charge of a file is one that is in charge of the affair. */
public final class DepartmentsDiffer implements Rule {

	@Override
	public String code() {
		return "agree.departments-differ";
	}

	@Override
	public void check(RuleContext context, Report report) {
		List<OrganizationUnit> affair = Present.in(context.assessment().getDepartments());
		for (SpiFile file : context.derivation().files()) {
			Present.in(file.getDepartments()).stream().filter(unit -> !affair.isEmpty() && affair.stream().noneMatch(own -> own == unit || Residence.units(unit).contains(own))).findFirst()
					.ifPresent(unit -> report.about(file, Literals.SPI_FILE__DEPARTMENTS).with("file", file.getName()).with("unit", Naming.display(unit)).related(context.assessment()));
		}
	}
}
