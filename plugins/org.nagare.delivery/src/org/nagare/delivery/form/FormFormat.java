package org.nagare.delivery.form;

import org.nagare.form.cell.FilledForm;

/** The formats that a form can be written in, by the endings of their files. */
public enum FormFormat {
	html, xlsx, docx, md, txt, json, pdf;

	/** Whether the figure stands in it. */
	public boolean isDrawn() {
		return this != txt && this != json;
	}

	/** Whether the figure stands in it as dots. */
	boolean isPictured() {
		return this == xlsx || this == docx;
	}

	String ending(FilledForm form) {
		return "-" + form.edition().id() + "." + name();
	}
}
