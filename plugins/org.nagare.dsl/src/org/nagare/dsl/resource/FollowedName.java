package org.nagare.dsl.resource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.nagare.dsl.conversion.NameText;

/** A name that leads nowhere, for what it meant has got another by hand: in a modelling tool it goes on to mean that thing, as it does while a diagram is open. */
final class FollowedName {

	private FollowedName() {
	}

	/** What a written name meant before; none where none of its parts was typed anew. */
	static Optional<EObject> meant(EObject context, EReference reference, INode written) {
		ResourceSet texts = context.eResource().getResourceSet();
		Map<String, String> typedAnew = typedAnew(texts);
		List<String> names = NameText.readQualified(NodeModelUtils.getTokenText(written));
		List<String> now = names.stream().map(name -> typedAnew.getOrDefault(name, name)).toList();
		if (now.equals(names)) {
			return Optional.empty();
		}
		IResourceServiceProvider services = ((NagareResource) context.eResource()).getResourceServiceProvider();
		IEObjectDescription found = services.get(IScopeProvider.class).getScope(context, reference).getSingleElement(QualifiedName.create(now));
		return Optional.ofNullable(found).map(IEObjectDescription::getEObjectOrProxy).map(thing -> EcoreUtil.resolve(thing, texts)).filter(thing -> !thing.eIsProxy());
	}

	/** The names that somebody typed anew in the texts of a session; one that two texts changed into different ones is nobody's. */
	static Map<String, String> typedAnew(ResourceSet texts) {
		Map<String, String> all = new HashMap<>();
		Set<String> unclear = new HashSet<>();
		for (Resource text : List.copyOf(texts.getResources())) {
			if (text instanceof NagareResource known) {
				known.typedAnew().forEach((before, now) -> {
					if (!now.equals(all.merge(before, now, (one, other) -> one))) {
						unclear.add(before);
					}
				});
			}
		}
		all.keySet().removeAll(unclear);
		return all;
	}

	/** Names of two changes, one after the other. */
	static Map<String, String> chained(Map<String, String> first, Map<String, String> then) {
		Map<String, String> chained = new HashMap<>(then);
		first.forEach((before, now) -> chained.put(before, then.getOrDefault(now, now)));
		chained.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
		return chained;
	}
}
