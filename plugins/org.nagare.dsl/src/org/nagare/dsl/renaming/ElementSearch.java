package org.nagare.dsl.renaming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.model.FigureLayout;
import org.nagare.model.Named;

/** Finds a thing of a project by what a person types on a command line: its name, or the end of its dotted name. */
@Singleton
public class ElementSearch {

	/** One thing, or why there is not exactly one. */
	public sealed interface Result {

		record Found(EObject thing) implements Result {
		}

		record Missing(Renaming.Refusal refusal) implements Result {
		}
	}

	@Inject
	private IQualifiedNameProvider names;

	@Inject
	private IQualifiedNameConverter converter;

	public Result find(Collection<XtextResource> project, String element) {
		QualifiedName wanted = converter.toQualifiedName(element.strip());
		Map<EObject, QualifiedName> whole = new LinkedHashMap<>();
		Map<EObject, QualifiedName> ends = new LinkedHashMap<>();
		for (XtextResource text : project) {
			for (Iterator<EObject> all = EcoreUtil.getAllProperContents(text, false); all.hasNext();) {
				EObject thing = all.next();
				QualifiedName name = thing instanceof Named && !(thing instanceof FigureLayout) ? names.getFullyQualifiedName(thing) : null;
				if (name != null && name.equals(wanted)) {
					whole.put(thing, name);
				} else if (name != null && endsWith(name, wanted)) {
					ends.put(thing, name);
				}
			}
		}
		Map<EObject, QualifiedName> found = whole.isEmpty() ? ends : whole;
		if (found.size() == 1) {
			return new Result.Found(found.keySet().iterator().next());
		}
		if (found.isEmpty()) {
			return new Result.Missing(new Renaming.Refusal(RefusalReason.NOT_FOUND, Map.of("element", element, "hint", hint(project, wanted.getLastSegment()))));
		}
		String candidates = found.values().stream().map(converter::toString).distinct().sorted().collect(Collectors.joining("、"));
		return new Result.Missing(new Renaming.Refusal(RefusalReason.NOT_UNIQUE, Map.of("element", element, "candidates", candidates)));
	}

	private String hint(Collection<XtextResource> project, String name) {
		List<String> all = new ArrayList<>();
		for (XtextResource text : project) {
			for (Iterator<EObject> contents = EcoreUtil.getAllProperContents(text, false); contents.hasNext();) {
				if (contents.next() instanceof Named named && named.getName() != null) {
					all.add(named.getName());
				}
			}
		}
		List<String> near = NearNames.of(name, all, 3);
		return near.isEmpty() ? "" : "もしかして: " + String.join("、", near);
	}

	private static boolean endsWith(QualifiedName name, QualifiedName end) {
		int start = name.getSegmentCount() - end.getSegmentCount();
		return start > 0 && name.skipFirst(start).equals(end);
	}
}
