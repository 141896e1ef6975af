package org.nagare.sirius.tests.viewpoint;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nagare.model.ModelPackage;
import org.nagare.sirius.tests.Checkout;

/** What would make Sirius leave out a part of the viewpoint with no more than a line in its log. Each problem names the element and the feature. */
final class StructureCheck {

	private static final String EXPRESSION = "InterpretedExpression";
	private static final String RETURN_TYPE = "http://www.eclipse.org/sirius/interpreted/expression/returnType";
	/** Sirius fills it in by itself when it loads the file. */
	private static final Set<String> FILLED_BY_SIRIUS = Set.of("Group.systemColorsPalette");
	/** Features that Sirius knows of every element. */
	private static final Set<String> OF_EVERY_ELEMENT = Set.of("eContainer", "eContents", "eAllContents", "eClass", "eCrossReferences");
	/**
	 * Made by the tools of «node»: the body within its own frame, and what no line leads to though something speaks of it; the box of whoever will take
	 * work over comes with a link that names nobody; the assessment is not made by a diagram, and nothing stands on an edge.
	 * Lines of a list take no tool that creates: what is made there is told to the line or to the list.
	 */
	private static final Set<String> NOT_CREATED_BY_THEMSELVES = Set.of("inner", "open", "absent", "stepLine", "entrustmentList", "entrustmentLine", "onNode");

	private final Resource resource;
	private final List<String> problems = new ArrayList<>();

	private StructureCheck(Resource resource) {
		this.resource = resource;
	}

	static List<String> problems(Resource odesign) {
		StructureCheck check = new StructureCheck(odesign);
		check.run();
		return List.copyOf(check.problems);
	}

	private void run() {
		resource.getErrors().forEach(error -> problems.add("load: " + error.getMessage()));
		if (resource.getContents().isEmpty()) {
			problems.add("load: nothing");
			return;
		}
		Viewpoint viewpoint = new Viewpoint(resource);
		EcoreUtil.UnresolvedProxyCrossReferencer.find(resource).forEach((proxy, uses) -> uses.forEach(
				use -> problems.add("unresolved: " + name(use.getEObject()) + "." + use.getEStructuralFeature().getName() + " " + EcoreUtil.getURI(proxy).fragment())));
		List<EObject> all = new ArrayList<>();
		viewpoint.group().eAllContents().forEachRemaining(all::add);
		all.add(viewpoint.group());
		all.forEach(this::required);
		Services services = services(viewpoint);
		if (services != null) {
			Scope scope = new Scope(viewpoint, services);
			all.forEach(owner -> expressions(owner, scope, services));
		}
		all.forEach(this::images);
		viewpoint.all("DiagramElementMapping").forEach(mapping -> tools(mapping, viewpoint));
	}

	private Services services(Viewpoint viewpoint) {
		try {
			return viewpoint.services();
		} catch (AssertionError e) {
			problems.add("service: " + e.getMessage());
			return null;
		}
	}

	private void required(EObject owner) {
		for (EStructuralFeature feature : owner.eClass().getEAllStructuralFeatures()) {
			Object value = feature.isDerived() || feature.isTransient() ? "" : owner.eGet(feature);
			boolean missing = value == null || value instanceof Collection<?> several && several.isEmpty() || feature instanceof EAttribute && "".equals(value) && !feature.isDerived() && !feature.isTransient();
			if (feature.getLowerBound() > 0 && missing && !FILLED_BY_SIRIUS.contains(owner.eClass().getName() + "." + feature.getName())) {
				problems.add("required: " + name(owner) + "." + feature.getName());
			}
		}
	}

	private void expressions(EObject owner, Scope scope, Services services) {
		for (EAttribute attribute : owner.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType().getName().equals(EXPRESSION) && owner.eIsSet(attribute)) {
				expression(owner, attribute, (String) owner.eGet(attribute), scope.of(owner, attribute.getName()), services);
			}
		}
		for (EAttribute attribute : owner.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType().getName().equals("TypeName") && owner.eIsSet(attribute) && Scope.type((String) owner.eGet(attribute)) == Void.class) {
				problems.add("class: " + name(owner) + " " + owner.eGet(attribute));
			}
		}
	}

	private void expression(EObject owner, EAttribute attribute, String expression, Map<String, Set<Class<?>>> scope, Services services) {
		String where = name(owner) + "." + attribute.getName() + " «" + expression + "» ";
		Call call = Call.of(expression);
		switch (call.kind()) {
			case SERVICE -> service(where, attribute, call, scope, services);
			case FEATURE -> feature(where, call.name(), scope.getOrDefault(Call.SELF, Set.of()));
			case VARIABLE -> {
				if (!call.name().equals(Call.SELF) && !scope.containsKey(call.name())) {
					problems.add("variable: " + where + call.name());
				}
			}
			case LITERAL -> {
				if (expression.matches("(?s)(\\[.*|<%.*|[a-z]+:.*)")) {
					problems.add("language: " + where);
				}
			}
		}
	}

	private void service(String where, EAttribute attribute, Call call, Map<String, Set<Class<?>>> scope, Services services) {
		List<Method> methods = services.named(call.name());
		if (methods.isEmpty()) {
			problems.add("service: " + where + "no such method");
			return;
		}
		List<Set<Class<?>>> values = new ArrayList<>();
		for (String name : Stream.concat(Stream.of(call.receiver()), call.arguments().stream()).toList()) {
			if (!scope.containsKey(name)) {
				problems.add("variable: " + where + name);
				return;
			}
			values.add(scope.get(name));
		}
		List<Method> fitting = methods.stream().filter(method -> fits(method, values)).toList();
		if (fitting.isEmpty()) {
			problems.add("parameters: " + where + values + " for " + Arrays.toString(methods.get(0).getParameterTypes()));
		} else if (!returns(fitting.get(0).getReturnType(), attribute)) {
			problems.add("return: " + where + fitting.get(0).getReturnType().getSimpleName());
		}
	}

	private static boolean fits(Method method, List<Set<Class<?>>> values) {
		Class<?>[] types = method.getParameterTypes();
		if (types.length != values.size()) {
			return false;
		}
		for (int i = 0; i < types.length; i++) {
			Class<?> type = types[i];
			if (!values.get(i).stream().allMatch(type::isAssignableFrom)) {
				return false;
			}
		}
		return true;
	}

	/** What the metamodel says that the expression has to yield. */
	private static boolean returns(Class<?> type, EAttribute attribute) {
		String wanted = attribute.getEAnnotation(RETURN_TYPE) == null ? "" : attribute.getEAnnotation(RETURN_TYPE).getDetails().get("returnType").toLowerCase();
		if (wanted.contains("boolean")) {
			return type == boolean.class;
		}
		if (wanted.contains("collection")) {
			return Collection.class.isAssignableFrom(type) || EObject.class.isAssignableFrom(type);
		}
		if (wanted.contains("eobject")) {
			return EObject.class.isAssignableFrom(type);
		}
		if (wanted.contains("string")) {
			return type == String.class;
		}
		return !wanted.contains("integer") || type == int.class || type == Integer.class;
	}

	private void feature(String where, String feature, Set<Class<?>> types) {
		for (Class<?> type : types) {
			boolean view = type == EObject.class && feature.equals("target");
			boolean known = ModelPackage.eINSTANCE.getEClassifier(type.getSimpleName()) instanceof EClass found && found.getEStructuralFeature(feature) != null;
			if (!view && !known && !OF_EVERY_ELEMENT.contains(feature)) {
				problems.add("feature: " + where + "not of " + type.getSimpleName());
			}
		}
	}

	private void images(EObject owner) {
		for (EAttribute attribute : owner.eClass().getEAllAttributes()) {
			boolean image = attribute.getEAttributeType().getName().equals("ImagePath") || attribute.getName().equals("imageExpression");
			if (image && owner.eIsSet(attribute)) {
				String path = (String) owner.eGet(attribute);
				if (!path.startsWith("/org.nagare.sirius/") || !Files.isRegularFile(Checkout.plugin().resolve(Path.of(path.substring("/org.nagare.sirius/".length()))))) {
					problems.add("image: " + name(owner) + " " + path);
				}
			}
		}
	}

	/** Whatever is shown can be made, renamed and taken away. */
	private void tools(EObject mapping, Viewpoint viewpoint) {
		String name = Values.text(mapping, "name");
		if (Values.one(mapping, "deletionDescription") == null) {
			problems.add("tools: " + name + " cannot be deleted");
		}
		if (Values.one(mapping, "labelDirectEdit") == null) {
			problems.add("tools: " + name + " cannot be edited");
		}
		if (Values.is(mapping, "EdgeMapping") && Values.all(mapping, "reconnections").isEmpty()) {
			problems.add("tools: " + name + " cannot be reconnected");
		}
		Set<EObject> created = new LinkedHashSet<>();
		viewpoint.all("MappingBasedToolDescription").forEach(tool -> List.of("nodeMappings", "containerMappings", "edgeMappings").forEach(feature -> created.addAll(Values.all(tool, feature))));
		if (!created.contains(mapping) && !NOT_CREATED_BY_THEMSELVES.contains(name)) {
			problems.add("tools: " + name + " cannot be created");
		}
	}

	private static String name(EObject element) {
		EObject named = element;
		while (named != null && Values.text(named, "name").isEmpty()) {
			named = named.eContainer();
		}
		return element.eClass().getName() + " in " + (named == null ? "?" : Values.text(named, "name"));
	}
}
