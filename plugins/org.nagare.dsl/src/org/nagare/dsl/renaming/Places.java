package org.nagare.dsl.renaming;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** How a place of a text is told to a person: the file and the line. */
final class Places {

	private Places() {
	}

	static String of(XtextResource text, int offset) {
		String file = text.getURI().isFile() ? text.getURI().toFileString() : text.getURI().toString();
		String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
		return name + ":" + NodeModelUtils.getLineAndColumn(text.getParseResult().getRootNode(), offset).getLine();
	}
}
