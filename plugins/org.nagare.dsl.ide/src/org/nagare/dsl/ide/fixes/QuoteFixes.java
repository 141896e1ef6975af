package org.nagare.dsl.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.conversion.NameText;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.renaming.TextChange;
import org.nagare.dsl.scoping.ProjectIndex;
import org.nagare.model.ModelPackage;
import org.nagare.model.Node;
import org.nagare.model.derivation.Naming;

/** Remedies for quotes: three where there are fewer; for a text where a word or a name is due, the word itself, the name of what is printed so, or a body of that name. */
@Singleton
public class QuoteFixes {

	@Inject
	private ProjectIndex index;

	@Inject
	private MessageLanguage language;

	public List<Fix> at(XtextResource text, String code, int offset) {
		String contents = text.getParseResult().getRootNode().getText();
		if (code.equals(LanguageFinding.SYNTAX_THREE_QUOTES.code())) {
			return List.of(Fix.replace(say("引用符を三つにする", "Write three quotes", ""), offset, contents.startsWith("\"\"", offset) ? 2 : 1, "\"\"\""));
		}
		int end = offset < contents.length() && contents.charAt(offset) == '"' ? contents.indexOf('"', offset + 1) : -1;
		if (end < 0) {
			return List.of();
		}
		String words = contents.substring(offset + 1, end);
		int length = end + 1 - offset;
		if (code.equals(LanguageFinding.SYNTAX_UNQUOTED.code())) {
			return NameText.isWritable(words) ? List.of(Fix.replace(say("引用符を取る", "Take the quotes away", words), offset, length, NameText.write(words))) : List.of();
		}
		return code.equals(LanguageFinding.SYNTAX_NAME_EXPECTED.code()) && !text.getContents().isEmpty() ? names(text, contents, words, offset, length) : List.of();
	}

	private List<Fix> names(XtextResource text, String contents, String words, int offset, int length) {
		EObject context = text.getContents().get(0);
		List<Fix> fixes = new ArrayList<>();
		for (IEObjectDescription description : index.of(context).descriptions().getExportedObjectsByType(ModelPackage.Literals.NODE)) {
			if (EcoreUtil.resolve(description.getEObjectOrProxy(), context) instanceof Node node && !node.eIsProxy() && Naming.display(node).equals(words)) {
				fixes.add(Fix.replace(say("名前 «%s» を書く", "Write the name «%s»", node.getName()), offset, length, NameText.write(node.getName())));
			}
		}
		String name = words.replaceAll("株式会社|有限会社|合同会社|一般社団法人|一般財団法人", "").strip();
		if (fixes.isEmpty() && NameText.isWritable(name)) {
			String written = NameText.write(name);
			String declared = (contents.endsWith("\n") ? "" : "\n") + "機関 " + written + " \"" + words + "\" 民間事業者\n";
			fixes.add(new Fix(say("機関 «%s» を書き足す", "Declare the body «%s»", name),
					List.of(new TextChange(offset, length, written), new TextChange(contents.length(), 0, declared))));
		}
		return fixes.stream().distinct().toList();
	}

	private String say(String japanese, String english, String name) {
		return String.format(language == MessageLanguage.JAPANESE ? japanese : english, name);
	}
}
