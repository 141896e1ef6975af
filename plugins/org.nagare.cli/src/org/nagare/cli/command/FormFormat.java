package org.nagare.cli.command;

import org.nagare.form.writer.Audience;
import org.nagare.form.Forms;
import org.nagare.form.cell.FilledForm;

/** The formats that a form can be written in, by the names of the command line. */
public enum FormFormat {
	txt, json;

	Results.Result write(FilledForm form, Audience audience) {
		String content = this == txt ? Forms.text(form, audience) : Forms.json(form, audience);
		return new Results.Result(Projects.nameOf(form.assessment()), "-" + form.edition().id() + "." + name(), content);
	}
}
