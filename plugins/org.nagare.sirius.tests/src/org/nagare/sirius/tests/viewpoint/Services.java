package org.nagare.sirius.tests.viewpoint;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;

/**
 * The services of the classes that a viewpoint names, found as Sirius finds them: public, a model element first, by name. There is nobody here to be told
 * anything: services that only tell are passed by.
 */
final class Services {

	private static final Set<String> ONLY_TELLING = Set.of("tellRefusedMove", "tellRefusedPins");

	private final Map<String, List<Method>> methods = new LinkedHashMap<>();
	private final Map<Method, Object> owners = new LinkedHashMap<>();

	Services(List<String> classes) {
		for (String name : classes) {
			try {
				Class<?> type = Class.forName(name);
				Object instance = type.getConstructor().newInstance();
				for (Method method : type.getMethods()) {
					if (Modifier.isPublic(method.getModifiers()) && method.getParameterCount() > 0 && EObject.class.isAssignableFrom(method.getParameterTypes()[0])) {
						methods.computeIfAbsent(method.getName(), absent -> new ArrayList<>()).add(method);
						owners.put(method, instance);
					}
				}
			} catch (ReflectiveOperationException e) {
				throw new AssertionError("no service class " + name, e);
			}
		}
	}

	Set<String> names() {
		return new TreeSet<>(methods.keySet());
	}

	List<Method> named(String name) {
		return methods.getOrDefault(name, List.of());
	}

	/** @throws OperationCanceledException where the service wants all that its tool did taken back */
	Object call(String name, Object... values) {
		for (Method method : named(name)) {
			if (fits(method, values)) {
				try {
					return ONLY_TELLING.contains(name) ? values[0] : method.invoke(owners.get(method), values);
				} catch (InvocationTargetException e) {
					if (e.getCause() instanceof OperationCanceledException taken && taken.getMessage().contains("-RT-")) {
						throw taken;
					}
					throw new AssertionError(name + " " + Arrays.toString(values) + ": " + e.getCause(), e.getCause());
				} catch (IllegalAccessException e) {
					throw new AssertionError(name, e);
				}
			}
		}
		throw new AssertionError("no service " + name + " for " + Arrays.toString(values));
	}

	private static boolean fits(Method method, Object[] values) {
		Class<?>[] types = method.getParameterTypes();
		if (types.length != values.length) {
			return false;
		}
		for (int i = 0; i < types.length; i++) {
			if (values[i] != null && !types[i].isInstance(values[i])) {
				return false;
			}
		}
		return true;
	}
}
