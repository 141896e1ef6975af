package org.nagare.figure.model;

import java.util.Objects;

/**
 * An arrow without number that shows who works for whom: between a contractor and a system it reaches, or between two
 * links of a chain of re-entrustment; or a line between two connected systems.
 */
public record EntrustmentLink(String key, String from, String to, String label, FlowKind kind, Relation relation,
		Emphasis emphasis) {
	/** What joins the two ends. */
	public enum Relation {
		/** 委託: the contractor reaches a system of the body. */
		ACCESS,
		/** 再委託: the next link of the chain. */
		RE_ENTRUSTMENT,
		/** 接続: two systems are connected, whatever flows between them. */
		CONNECTION
	}

	public EntrustmentLink {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(from, "from");
		Objects.requireNonNull(to, "to");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(relation, "relation");
		Objects.requireNonNull(emphasis, "emphasis");
	}

	public EntrustmentLink(String key, String from, String to, String label, FlowKind kind, Relation relation) {
		this(key, from, to, label, kind, relation, Emphasis.NONE);
	}

	public EntrustmentLink with(Emphasis other) {
		return new EntrustmentLink(key, from, to, label, kind, relation, other);
	}
}
