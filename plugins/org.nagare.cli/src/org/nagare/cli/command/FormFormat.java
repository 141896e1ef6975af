package org.nagare.cli.command;

import java.util.List;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.Audience;
import org.nagare.form.writer.CellsJson;
import org.nagare.form.writer.PlainText;

/** The formats that a form can be written in, by the names of the command line. */
public enum FormFormat {
	txt, json;

	Results.Result write(FilledForm form, List<String> folders) {
		String content = this == txt ? PlainText.write(form, Audience.DRAFT) : CellsJson.write(form, Audience.DRAFT);
		return new Results.Result(folders, form.assessment().getName() + "-" + form.edition().id() + "." + name(), content);
	}
}
