package org.nagare.model.key;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.emf.common.util.EList;
import org.nagare.model.Flow;
import org.nagare.model.Hop;
import org.nagare.model.ModelPackage;
import org.nagare.model.Payload;

/**
 * What a flow is known by inside its step: its two ends and the files or words that it carries. What it passes through,
 * items, medium and timing are no part of it.
 */
public final class FlowKeys {

	private FlowKeys() {
	}

	/** The segment of a written flow, all its sources and targets together. */
	static String segment(Flow flow, ReferenceNames names) {
		EList<Hop> hops = flow.getHops();
		String source = hops.isEmpty() ? KeyText.UNNAMED : end(hops.get(0), names);
		String target = hops.size() < 2 ? KeyText.UNNAMED : end(hops.get(hops.size() - 1), names);
		return between(source, target) + payload(flow.getPayloads(), names);
	}

	/** The segment of one arrow of a flow. */
	public static String segment(String source, String target, List<Payload> payloads, ReferenceNames names) {
		return between(KeyText.quote(source), KeyText.quote(target)) + payload(payloads, names);
	}

	private static String between(String source, String target) {
		return source + "→" + target;
	}

	private static String end(Hop hop, ReferenceNames names) {
		List<String> nodes = new ArrayList<>();
		for (String name : names.names(hop, ModelPackage.Literals.HOP__NODES)) {
			nodes.add(KeyText.quote(name));
		}
		return nodes.isEmpty() ? KeyText.UNNAMED : String.join(",", nodes);
	}

	private static String payload(List<Payload> payloads, ReferenceNames names) {
		// sorted, because the order of what an arrow carries is no part of its identity
		TreeSet<String> parts = new TreeSet<>();
		for (Payload payload : payloads) {
			List<String> files = names.files(payload);
			if (files.isEmpty() && payload.getText() != null) {
				parts.add(KeyText.text(payload.getText()));
			}
			files.forEach(file -> parts.add(file.equals(KeyText.UNNAMED) ? file : KeyText.quote(file)));
		}
		return parts.isEmpty() ? "" : ":" + String.join(",", parts);
	}
}
