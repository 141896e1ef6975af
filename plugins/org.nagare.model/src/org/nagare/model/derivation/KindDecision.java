package org.nagare.model.derivation;

/**
 * The kind of an arrow and what decided it. {@code conflict} tells that a written kind denies what carrier, network or replica say;
 * {@code codeTravelsAlong} that network or replica made it specific although no carrier is listed.
 */
public record KindDecision(FlowKind kind, KindLine line, boolean conflict, boolean codeTravelsAlong) {
}
