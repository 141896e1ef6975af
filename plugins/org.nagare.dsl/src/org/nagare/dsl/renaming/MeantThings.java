package org.nagare.dsl.renaming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.nagare.dsl.scoping.ProjectIndex;
import org.nagare.model.Assessment;
import org.nagare.model.Entrustment;
import org.nagare.model.FigureLayout;
import org.nagare.model.LibraryUse;
import org.nagare.model.MeasureLibrary;
import org.nagare.model.ModelPackage;
import org.nagare.model.Named;
import org.nagare.model.SpiFile;
import org.nagare.model.SubAffair;
import org.nagare.model.text.TextReference;

/**
 * What a name means that the grammar does not link: a name in a text, a thing in 対象 or 了承, the name of a 図.
 * What lies in the same 業務, file or 委託 comes first, then what every reference sees, then a step or item that is the only one of its name.
 */
@Singleton
public class MeantThings {

	@Inject
	private IScopeProvider scopes;

	@Inject
	private ProjectIndex index;

	/** The thing that the names mean from here. */
	public Optional<EObject> of(EObject context, List<String> names) {
		QualifiedName name = QualifiedName.create(names);
		for (EObject container = context; container != null; container = container.eContainer()) {
			if (isNest(container) && container instanceof Named outer && outer.getName() != null) {
				Optional<EObject> inside = linked(context, QualifiedName.create(outer.getName()).append(name));
				if (inside.isPresent()) {
					return inside;
				}
			}
		}
		return linked(context, name).or(() -> onlyOne(context, name)).or(() -> whereUsed(context, names));
	}

	/** The thing that a name in a text means; a property at its end belongs to no name. Answers how many of the names are names. */
	public Optional<Meant> ofText(EObject context, List<String> names) {
		Optional<EObject> whole = of(context, names);
		if (whole.isPresent()) {
			return Optional.of(new Meant(whole.get(), names.size()));
		}
		int last = names.size() - 1;
		return last > 0 && TextReference.PROPERTIES.contains(names.get(last)) ? of(context, names.subList(0, last)).map(thing -> new Meant(thing, last))
				: Optional.empty();
	}

	/** A thing, and how many of the written names led to it. */
	public record Meant(EObject thing, int names) {
	}

	/** The assessment that the text of a thing belongs to. */
	Optional<EObject> assessment(EObject thing) {
		if (thing instanceof Assessment) {
			return Optional.empty();
		}
		return index.of(thing).assessment().flatMap(name -> linked(thing, QualifiedName.create(name), ModelPackage.Literals.ASSESSMENT));
	}

	/** What a 図 is the figure of: a 業務 or an assessment of its name. */
	public Optional<EObject> ofFigure(FigureLayout figure) {
		if (figure.getName() == null) {
			return Optional.empty();
		}
		QualifiedName name = QualifiedName.create(figure.getName());
		return linked(figure, name, ModelPackage.Literals.SUB_AFFAIR).or(() -> linked(figure, name, ModelPackage.Literals.ASSESSMENT));
	}

	private Optional<EObject> linked(EObject context, QualifiedName name) {
		return linked(context, name, ModelPackage.Literals.NAMED);
	}

	private Optional<EObject> linked(EObject context, QualifiedName name, EClass type) {
		for (IEObjectDescription description : scopes.getScope(context, ModelPackage.Literals.PATH_KEY__PARTS).getElements(name)) {
			if (type.isSuperTypeOf(description.getEClass()) && !ModelPackage.Literals.FIGURE_LAYOUT.isSuperTypeOf(description.getEClass())) {
				return thing(context, description);
			}
		}
		return Optional.empty();
	}

	/** A step or an item may be called without its 業務 or file where no other has its name. */
	private Optional<EObject> onlyOne(EObject context, QualifiedName name) {
		ProjectIndex.View view = index.of(context);
		List<IEObjectDescription> found = new ArrayList<>();
		for (EClass type : List.of(ModelPackage.Literals.STEP, ModelPackage.Literals.RECORDED_ITEM, ModelPackage.Literals.RE_ENTRUSTMENT)) {
			for (IEObjectDescription description : view.descriptions().getExportedObjectsByType(type)) {
				QualifiedName full = description.getQualifiedName();
				boolean own = view.assessment().isEmpty() || full.getFirstSegment().equals(view.assessment().get());
				if (own && endsWith(full, name)) {
					found.add(description);
				}
			}
		}
		return found.size() == 1 ? thing(context, found.get(0)) : Optional.empty();
	}

	private static boolean endsWith(QualifiedName full, QualifiedName name) {
		int start = full.getSegmentCount() - name.getSegmentCount();
		return start > 0 && full.skipFirst(start).equals(name);
	}

	/** The words of a library mean what they mean in an assessment that uses it. */
	private Optional<EObject> whereUsed(EObject context, List<String> names) {
		MeasureLibrary library = containing(context, MeasureLibrary.class);
		if (library == null) {
			return Optional.empty();
		}
		for (IEObjectDescription description : index.of(context).descriptions().getExportedObjectsByType(ModelPackage.Literals.ASSESSMENT)) {
			Optional<EObject> assessment = thing(context, description);
			if (assessment.isPresent() && assessment.get() instanceof Assessment user && uses(user, library)) {
				Optional<EObject> meant = of(user, names);
				if (meant.isPresent()) {
					return meant;
				}
			}
		}
		return Optional.empty();
	}

	private static boolean uses(Assessment assessment, MeasureLibrary library) {
		return assessment.getLibraryUses().stream().map(LibraryUse::getLibrary).anyMatch(used -> used == library);
	}

	private static Optional<EObject> thing(EObject context, IEObjectDescription description) {
		EObject thing = EcoreUtil.resolve(description.getEObjectOrProxy(), context);
		return thing.eIsProxy() ? Optional.empty() : Optional.of(thing);
	}

	private static boolean isNest(EObject container) {
		return container instanceof SubAffair || container instanceof SpiFile || container instanceof Entrustment;
	}

	private static <T> T containing(EObject element, Class<T> type) {
		for (EObject container = element; container != null; container = container.eContainer()) {
			if (type.isInstance(container)) {
				return type.cast(container);
			}
		}
		return null;
	}
}
