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
import org.nagare.model.FigureLayout;
import org.nagare.model.LibraryUse;
import org.nagare.model.MeasureLibrary;
import org.nagare.model.ModelPackage;
import org.nagare.model.text.NameOffer;
import org.nagare.model.text.NameRules;
import org.nagare.model.text.TextReference;

/**
 * What a name means that the grammar does not link: a name in a text, a thing in 対象 or 了承, the name of a 図.
 * The rules are those by which the documents print it.
 */
@Singleton
public class MeantThings {

	@Inject
	private IScopeProvider scopes;

	@Inject
	private ProjectIndex index;

	/** The thing that the names mean from here; none where several have the name. In a library it is what all assessments mean that use it. */
	public Optional<EObject> of(EObject context, List<String> names) {
		EObject meant = null;
		for (EObject reader : readers(context)) {
			List<NameOffer> meanings = meanings(reader, names);
			if (meanings.size() != 1 || meant != null && meant != meanings.get(0).thing()) {
				return Optional.empty();
			}
			meant = meanings.get(0).thing();
		}
		return Optional.ofNullable(meant);
	}

	/** The thing that a name in a text means; a property at its end belongs to no name. Answers how many of the names are names. */
	public Optional<Meant> ofText(EObject context, List<String> names) {
		Optional<EObject> whole = of(context, names);
		if (whole.isPresent()) {
			return Optional.of(new Meant(whole.get(), names.size()));
		}
		int last = names.size() - 1;
		return readers(context).stream().allMatch(reader -> says(reader, names)) ? of(context, names.subList(0, last)).map(thing -> new Meant(thing, last))
				: Optional.empty();
	}

	/** Whether a name in a text means something to everybody who prints the text, be it not the same to all. */
	public boolean isUnderstood(EObject context, List<String> names) {
		return readers(context).stream().allMatch(reader -> meanings(reader, names).size() == 1 || says(reader, names));
	}

	/** Full names of the things of which a name could mean any, so that it means none. */
	public List<String> candidates(EObject context, List<String> names) {
		for (EObject reader : readers(context)) {
			List<NameOffer> meanings = meanings(reader, names);
			if (meanings.isEmpty() && endsInProperty(names)) {
				meanings = meanings(reader, names.subList(0, names.size() - 1));
			}
			if (meanings.size() > 1) {
				return meanings.stream().map(meaning -> meaning.told(index.of(reader).assessment())).distinct().toList();
			}
		}
		return List.of();
	}

	private static boolean endsInProperty(List<String> names) {
		return names.size() > 1 && TextReference.PROPERTIES.contains(names.get(names.size() - 1));
	}

	private boolean says(EObject reader, List<String> names) {
		if (!endsInProperty(names) || !meanings(reader, names).isEmpty()) {
			return false;
		}
		List<NameOffer> owners = meanings(reader, names.subList(0, names.size() - 1));
		return owners.size() == 1 && NameRules.property(owners.get(0).thing(), names.get(names.size() - 1)).isPresent();
	}

	private List<NameOffer> meanings(EObject reader, List<String> names) {
		ProjectIndex.View view = index.of(reader);
		return new NameRules(new IndexedNames(reader, view)).meanings(reader, view.assessment(), names);
	}

	/** From where a text is read: from its place; the words of a library mean what they mean in the assessments that use it. */
	private List<EObject> readers(EObject context) {
		MeasureLibrary library = containing(context, MeasureLibrary.class);
		List<EObject> users = new ArrayList<>();
		if (library != null) {
			for (IEObjectDescription description : index.of(context).descriptions().getExportedObjectsByType(ModelPackage.Literals.ASSESSMENT)) {
				thing(context, description).filter(user -> uses((Assessment) user, library)).ifPresent(users::add);
			}
		}
		return users.isEmpty() ? List.of(context) : users;
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

	private Optional<EObject> linked(EObject context, QualifiedName name, EClass type) {
		for (IEObjectDescription description : scopes.getScope(context, ModelPackage.Literals.PATH_NAME__THING).getElements(name)) {
			if (type.isSuperTypeOf(description.getEClass()) && !ModelPackage.Literals.FIGURE_LAYOUT.isSuperTypeOf(description.getEClass())) {
				return thing(context, description);
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

	private static <T> T containing(EObject element, Class<T> type) {
		for (EObject container = element; container != null; container = container.eContainer()) {
			if (type.isInstance(container)) {
				return type.cast(container);
			}
		}
		return null;
	}
}
