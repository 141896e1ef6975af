package org.nagare.dsl.entry;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.serializer.NagareTextWriter;
import org.nagare.dsl.serializer.WrittenText;
import org.nagare.model.Acceptance;
import org.nagare.model.Acceptor;
import org.nagare.model.ModelFactory;
import org.nagare.model.ProjectFile;
import org.nagare.model.Statement;

/** Writes that a finding is accepted into the thing that it is about, so that the acceptance moves and goes with the thing. */
@Singleton
public final class AcceptanceText {

	@Inject
	private NagareTextWriter texts;

	@Inject
	private EObjectAtOffsetHelper places;

	/**
	 * The change of the text in which something was found. Its model is changed for it: whoever needs it as it was reads the project anew.
	 *
	 * @param offset where it was found; it is accepted in the innermost thing there that can hold an acceptance, else for the whole of the text
	 * @param reason why, of one line
	 */
	public EntryChange write(XtextResource text, int offset, String code, String reason) {
		Acceptance acceptance = ModelFactory.eINSTANCE.createAcceptance();
		acceptance.setCode(code);
		acceptance.setReason(reason);
		EObject thing = places.resolveContainedElementAt(text, offset);
		while (thing != null && !(thing instanceof Acceptor)) {
			thing = thing.eContainer();
		}
		if (thing instanceof Acceptor holder) {
			holder.getAcceptances().add(acceptance);
		} else {
			List<Statement> statements = ((ProjectFile) text.getContents().getFirst()).getStatements();
			int behind = 0;
			for (int i = 0; i < statements.size(); i++) {
				behind = statements.get(i) instanceof Acceptance ? i + 1 : behind;
			}
			statements.add(behind == 0 ? statements.size() : behind, acceptance);
		}
		return switch (texts.write(text)) {
			case WrittenText.Written(String after, var edits) -> new EntryChange.Changed(text, after, edits);
			case WrittenText.Refused(String japanese, String english) -> new EntryChange.Refused(japanese, english);
		};
	}
}
