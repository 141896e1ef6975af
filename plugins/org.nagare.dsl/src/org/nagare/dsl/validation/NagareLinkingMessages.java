package org.nagare.dsl.validation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.nagare.dsl.conversion.UnclosedTextException;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.messages.MissingQuote;
import org.nagare.dsl.messages.ThingWord;
import org.nagare.dsl.renaming.NearNames;
import org.nagare.dsl.scoping.NagareScopeProvider;
import org.nagare.dsl.scoping.ProjectIndex;
import org.nagare.dsl.scoping.ProjectNames;
import org.nagare.dsl.scoping.ProjectScope;
import org.nagare.model.Keyed;
import org.nagare.model.LawTableRows;
import org.nagare.model.ModelPackage;
import org.nagare.model.PathName;
import org.nagare.model.Payload;

/** Says of a name that was not found what it may have meant: a name that looks alike, or the thing that is printed so. */
@Singleton
public class NagareLinkingMessages extends LinkingDiagnosticMessageProvider {

	private static final int MOST_SUGGESTIONS = 3;

	/** A name that was missed among those within reach. */
	private record Missed(ProjectScope.Reach reach, String written) {
	}

	/**
	 * Names that can be written at a place.
	 *
	 * @param names by the things that they mean
	 */
	protected record Candidates(Map<URI, List<String>> names, NearNames near) {

		private static Candidates of(IScope scope, IQualifiedNameConverter converter) {
			Map<URI, List<String>> names = new HashMap<>();
			Set<String> all = new LinkedHashSet<>();
			for (IEObjectDescription description : scope.getAllElements()) {
				String name = converter.toString(description.getName());
				all.add(name);
				names.computeIfAbsent(description.getEObjectURI(), thing -> new ArrayList<>(1)).add(name);
			}
			return new Candidates(names, NearNames.among(all));
		}
	}

	@Inject
	private MessageLanguage language;
	@Inject
	private IScopeProvider scopes;
	@Inject
	private IQualifiedNameConverter names;
	@Inject
	private ProjectIndex index;

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		String written = context.getLinkText();
		EReference reference = context.getReference();
		IScope scope = scopes.getScope(context.getContext(), reference);
		if (scope instanceof ProjectScope project) {
			List<String> ambiguous = project.meanings(names.toQualifiedName(written)).stream().map(names::toString).toList();
			if (ambiguous.size() > 1) {
				return message(LanguageFinding.LINK_AMBIGUOUS, Map.of("name", written, "candidates", String.join("、", ambiguous)), ambiguous);
			}
		}
		if (reference == ModelPackage.Literals.PAYLOAD__ITEMS && context.getContext() instanceof Payload payload) {
			if (payload.getSource() == null || NagareScopeProvider.isUnsure(payload.getSource())) {
				return null; // the file itself was not found, or an item that the document takes from it; that is told, and once is enough
			}
			List<String> suggestions = suggestions(context.getContext(), written, scope);
			return message(LanguageFinding.LINK_ITEM, Map.of("name", written, "source", payload.getSource().getName(), "hint", hint(suggestions, written, "項目")), suggestions);
		}
		if (context.getContext() instanceof LawTableRows rows && reference == ModelPackage.Literals.LAW_TABLE_ROWS__ROWS
				&& (rows.getTable() == null || rows.getTable().eIsProxy())) {
			return null;
		}
		if (context.getContext() instanceof PathName name && reference == ModelPackage.Literals.PATH_NAME__THING && isUnknown(NagareScopeProvider.before(name))) {
			return null; // what it is looked up in was not found
		}
		EClass wanted = NagareScopeProvider.wanted(context.getContext(), reference);
		String kind = ThingWord.of(wanted.getName(), language);
		Optional<String> otherKind = otherKind(context, wanted, written);
		if (otherKind.isPresent()) {
			return message(LanguageFinding.LINK_KIND, Map.of("name", written, "found", otherKind.get(), "wanted", kind), List.of());
		}
		List<String> suggestions = suggestions(context.getContext(), written, scope);
		return message(LanguageFinding.LINK_UNKNOWN, Map.of("kind", kind, "name", written, "hint", hint(suggestions, written, keyword(wanted))), suggestions);
	}

	private static boolean isUnknown(Keyed before) {
		return before != null && before.eIsProxy();
	}

	/** A name that could not be read was told where it was read. */
	@Override
	public DiagnosticMessage getIllegalNodeMessage(ILinkingDiagnosticContext context, IllegalNodeException exception) {
		String quote = exception.getCause() instanceof UnclosedTextException unclosed ? unclosed.quote() : "」";
		return message(LanguageFinding.SYNTAX_UNCLOSED_TEXT, MissingQuote.parameters(quote), List.of());
	}

	/** The kind of the thing that has this name but cannot stand here. */
	private Optional<String> otherKind(ILinkingDiagnosticContext context, EClass wanted, String written) {
		for (IEObjectDescription description : scopes.getScope(context.getContext(), ModelPackage.Literals.PATH_NAME__THING).getElements(names.toQualifiedName(written))) {
			if (!wanted.isSuperTypeOf(description.getEClass())) {
				return Optional.of(ThingWord.of(description.getEClass().getName(), language));
			}
		}
		return Optional.empty();
	}

	/** Looked for once for all places of an assessment at which the same name is missed: of a thing that many refer to, one stroke takes the name from all. */
	private List<String> suggestions(EObject context, String written, IScope scope) {
		ProjectNames all = index.of(context).names().get();
		if (!(scope instanceof ProjectScope project)) {
			return search(context, written, Candidates.of(scope, names), all);
		}
		return all.once(new Missed(project.reach(), written), () -> search(context, written, all.once(project.reach(), () -> Candidates.of(scope, names)), all));
	}

	/** The names that may be meant, those of things first that are printed with these words. */
	protected List<String> search(EObject context, String written, Candidates candidates, ProjectNames all) {
		Set<String> suggestions = new TreeSet<>();
		all.printedAs(written, context).forEach(thing -> suggestions.addAll(candidates.names().getOrDefault(thing, List.of())));
		return Stream.concat(suggestions.stream(), candidates.near().to(written, MOST_SUGGESTIONS).stream()).distinct().limit(MOST_SUGGESTIONS).toList();
	}

	private String hint(List<String> suggestions, String written, String keyword) {
		String candidates = suggestions.stream().map(name -> "«" + name + "»").collect(Collectors.joining("、"));
		if (language == MessageLanguage.JAPANESE) {
			return suggestions.isEmpty() ? "名前を確かめるか、«" + keyword + " " + written + "» を書き足してください。" : "もしかして: " + candidates;
		}
		return suggestions.isEmpty() ? "Check the name or declare it: «" + keyword + " " + written + "»." : "Did you mean " + candidates + "?";
	}

	private String keyword(EClass wanted) {
		return switch (wanted.getName()) {
			case "Organization" -> "機関";
			case "OrganizationUnit" -> "部署";
			case "SpiFile", "PayloadSource" -> "ファイル";
			case "LegalProvision" -> "法令";
			case "LawTable" -> "根拠表";
			case "LawTableRow" -> "行";
			case "MeasureLibrary" -> "措置集";
			case "Appendix" -> "別紙";
			case "RecipientTable" -> "一覧";
			case "Assessment" -> "評価書";
			case "InformationSystem" -> "システム";
			default -> language == MessageLanguage.JAPANESE ? "部署／システム／関係者／機関" : "部署|システム|関係者|機関";
		};
	}

	private DiagnosticMessage message(LanguageFinding finding, Map<String, String> parameters, Collection<String> data) {
		return new DiagnosticMessage(finding.message(language, parameters), Severity.ERROR, finding.code(), new ArrayList<>(data).toArray(String[]::new));
	}
}
