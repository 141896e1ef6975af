package org.nagare.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.nagare.dsl.conversion.NameText;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.form.FormItems;
import org.nagare.dsl.scoping.ProjectIndex;
import org.nagare.model.FigureLayout;
import org.nagare.model.ModelPackage;

/** Words for places that the grammar leaves open, from whoever knows them: editions of forms, codes of rules, the 業務 that a 図 shows. */
@Singleton
class OpenWords {

	@Inject(optional = true)
	private FormItems forms = FormItems.NONE;

	@Inject(optional = true)
	private ProjectFindings findings = ProjectFindings.NONE;

	@Inject
	private ProjectIndex index;

	List<ContentAssistEntry> of(EStructuralFeature feature, EObject model, String prefix) {
		if (feature == ModelPackage.Literals.ASSESSMENT__EDITIONS || feature == ModelPackage.Literals.MEASURE_LIBRARY__FOR_EDITION) {
			return plain(forms.editions(model.eResource().getURI()).stream(), CompletionItemKind.Value, prefix);
		}
		if (feature == ModelPackage.Literals.ACCEPTANCE__CODE) {
			return findings.acceptable().stream().flatMap(each -> code(each, prefix).stream()).toList();
		}
		if (feature == ModelPackage.Literals.NAMED__NAME && model instanceof FigureLayout) {
			return plain(subAffairs(model).stream(), CompletionItemKind.Reference, prefix);
		}
		return List.of();
	}

	private static List<ContentAssistEntry> plain(Stream<String> words, CompletionItemKind kind, String prefix) {
		return words.filter(word -> word.startsWith(prefix)).map(word -> entry(word, word, kind, prefix)).toList();
	}

	/** By its code, by a number under which reviewers know it, or by any part of what it says. */
	private static Optional<ContentAssistEntry> code(ProjectFindings.Acceptable rule, String prefix) {
		Optional<String> typed = Stream.concat(Stream.of(rule.code()), rule.numbers().stream()).filter(word -> word.startsWith(prefix)).findFirst()
				.or(() -> rule.title().contains(prefix) ? Optional.of(rule.title().substring(rule.title().indexOf(prefix))) : Optional.empty());
		return typed.map(filter -> {
			ContentAssistEntry entry = entry(rule.code(), filter, CompletionItemKind.EnumMember, prefix);
			entry.setDescription(String.join(" ", Stream.concat(rule.numbers().stream(), Stream.of(rule.title())).toList()));
			return entry;
		});
	}

	/** A 図 is called by a plain name: that of a 業務 of its own assessment, or of a shared one. */
	private Set<String> subAffairs(EObject figure) {
		ProjectIndex.View view = index.of(figure);
		Set<String> names = new LinkedHashSet<>();
		for (IEObjectDescription description : view.descriptions().getExportedObjectsByType(ModelPackage.Literals.SUB_AFFAIR)) {
			QualifiedName name = description.getName();
			boolean own = name.getSegmentCount() > 1 && view.assessment().filter(name.getFirstSegment()::equals).isPresent();
			QualifiedName relative = own ? name.skipFirst(1) : name;
			if (relative.getSegmentCount() == 1) {
				names.add(NameText.write(relative.getLastSegment()));
			}
		}
		return names;
	}

	private static ContentAssistEntry entry(String word, String filter, CompletionItemKind kind, String prefix) {
		ContentAssistEntry entry = new ContentAssistEntry();
		entry.setProposal(word);
		entry.setLabel(word);
		entry.setPrefix(prefix);
		entry.setSource(new Proposal(kind, filter, null, false));
		return entry;
	}
}
