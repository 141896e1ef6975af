package org.nagare.dsl.validation;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.validation.Check;
import org.nagare.dsl.conversion.NameText;
import org.nagare.dsl.messages.Characters;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.messages.ThingWord;
import org.nagare.dsl.naming.LookAlikes;
import org.nagare.dsl.renaming.MeantThings;
import org.nagare.dsl.renaming.NearNames;
import org.nagare.dsl.scoping.ProjectIndex;
import org.nagare.model.FigureLayout;
import org.nagare.model.ModelPackage;
import org.nagare.model.Named;
import org.nagare.model.ProjectFile;
import org.nagare.model.RecordedItem;
import org.nagare.model.SpiFile;
import org.nagare.model.SubAffair;

/** Names that are given twice, or that nobody can tell apart. */
public class NameChecks extends LanguageChecks {

	@Inject
	private ProjectIndex index;
	@Inject
	private MeantThings meanings;

	/** The names of a file against all names of the project. */
	@Check
	public void namesOfProject(ProjectFile file) {
		for (List<IEObjectDescription> same : index.of(file).names().get().alikeIn(file.eResource().getURI())) {
			tell(file, same);
		}
	}

	private void tell(ProjectFile file, List<IEObjectDescription> same) {
		URI own = file.eResource().getURI();
		for (IEObjectDescription mine : same) {
			if (!mine.getEObjectURI().trimFragment().equals(own)) {
				continue;
			}
			// by its address: what the index holds may be the text as it was before an edit
			EObject thing = file.eResource().getEObject(mine.getEObjectURI().fragment());
			if (thing == null) {
				continue;
			}
			IEObjectDescription other = same.stream().filter(one -> one != mine && one.getQualifiedName().equals(mine.getQualifiedName())).findFirst()
					.orElseGet(() -> same.stream().filter(one -> one != mine).findFirst().orElseThrow());
			String name = mine.getQualifiedName().getLastSegment();
			String otherName = other.getQualifiedName().getLastSegment();
			if (other.getQualifiedName().equals(mine.getQualifiedName()) || !name.equals(otherName)) {
				tell(thing, name, otherName, place(other, file));
			} // else what they stand in looks alike, and that is told there
		}
	}

	private void tell(EObject thing, String name, String other, String place) {
		if (name.equals(other)) {
			find(LanguageFinding.NAME_DUPLICATE, thing, ModelPackage.Literals.NAMED__NAME, WHOLE_FEATURE, Map.of("name", name, "place", place));
		} else {
			find(LanguageFinding.NAME_LOOK_ALIKE, thing, ModelPackage.Literals.NAMED__NAME, WHOLE_FEATURE,
					Map.of("name", name, "other", other, "place", place, "difference", Characters.difference(name, other, language())));
		}
	}

	private String place(IEObjectDescription description, ProjectFile seenFrom) {
		String kind = ThingWord.of(description.getEClass().getName(), language());
		URI text = description.getEObjectURI().trimFragment();
		Resource resource = seenFrom.eResource().getResourceSet().getResource(text, false);
		EObject thing = resource == null ? null : resource.getEObject(description.getEObjectURI().fragment());
		ICompositeNode node = thing == null ? null : NodeModelUtils.findActualNodeFor(thing);
		return kind + (language() == MessageLanguage.JAPANESE ? "、" : ", ") + URI.decode(text.lastSegment()) + (node == null ? "" : ":" + node.getStartLine());
	}

	@Check
	public void itemsOfFile(SpiFile file) {
		List<RecordedItem> items = file.getItemGroups().stream().flatMap(group -> group.getItems().stream()).toList();
		unique(items, "項目", "item");
	}

	@Check
	public void stepsOfSubAffair(SubAffair subAffair) {
		unique(subAffair.getSteps(), "手順", "step");
	}

	@Check
	public void oneLayoutForEachFigure(ProjectFile file) {
		unique(file.getStatements().stream().filter(FigureLayout.class::isInstance).map(FigureLayout.class::cast).toList(), "図", "figure");
	}

	/** A 図 that is called like no 業務 would be kept and never looked at. */
	@Check
	public void figureOfSubAffair(FigureLayout figure) {
		if (figure.getName() != null && meanings.ofFigure(figure).isEmpty()) {
			List<String> subAffairs = new ArrayList<>();
			index.of(figure).descriptions().getExportedObjectsByType(ModelPackage.Literals.SUB_AFFAIR).forEach(one -> subAffairs.add(one.getQualifiedName().getLastSegment()));
			List<String> meant = NearNames.of(figure.getName(), subAffairs, 2);
			String near = meant.stream().map(name -> "«" + name + "»").collect(Collectors.joining("、"));
			String[] names = (meant.isEmpty() ? subAffairs : meant).stream().limit(4).map(NameText::write).toArray(String[]::new);
			String hint = near.isEmpty() ? "" : (language() == MessageLanguage.JAPANESE ? "もしかして: " + near + "。" : "Did you mean " + near + "?");
			find(LanguageFinding.FIGURE_UNKNOWN, figure, ModelPackage.Literals.NAMED__NAME, WHOLE_FEATURE, Map.of("name", figure.getName(), "hint", hint), names);
		}
	}

	private void unique(List<? extends Named> things, String japanese, String english) {
		Map<String, Named> seen = new HashMap<>();
		for (Named thing : things) {
			Optional<String> name = Optional.ofNullable(thing.getName());
			Named first = name.map(text -> seen.putIfAbsent(LookAlikes.look(text), thing)).orElse(null);
			if (first != null) {
				String kind = language() == MessageLanguage.JAPANESE ? japanese : english;
				tell(first, first.getName(), thing.getName(), kind + line(thing));
				tell(thing, thing.getName(), first.getName(), kind + line(first));
			}
		}
	}

	private String line(EObject thing) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(thing);
		return node == null ? "" : language() == MessageLanguage.JAPANESE ? "、" + node.getStartLine() + " 行目" : ", line " + node.getStartLine();
	}
}
