package org.nagare.sirius.tests.viewpoint;

import java.lang.reflect.Constructor;
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
import org.nagare.sirius.dialog.Conversation;

/** The services of the classes that a viewpoint names, found as Sirius finds them: public, a model element first, by name. Somebody answers what they ask. */
final class Services {

	private final Map<String, List<Method>> methods = new LinkedHashMap<>();
	private final Map<Method, Object> owners = new LinkedHashMap<>();

	Services(List<String> classes, Conversation person) {
		for (String name : classes) {
			try {
				Class<?> type = Class.forName(name);
				Object instance = instance(type, person);
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

	/** Sirius makes a service by nothing; what speaks to a person can be made with one too. */
	private static Object instance(Class<?> type, Conversation person) throws ReflectiveOperationException {
		Object alone = type.getConstructor().newInstance();
		for (Constructor<?> constructor : type.getConstructors()) {
			if (List.of(constructor.getParameterTypes()).equals(List.of(Conversation.class))) {
				return constructor.newInstance(person);
			}
		}
		return alone;
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
					return method.invoke(owners.get(method), values);
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
