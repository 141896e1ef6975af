package org.nagare.model.derivation;

import org.nagare.model.Entrustment;
import org.nagare.model.InformationSystem;
import org.nagare.model.Organization;
import org.nagare.model.key.Key;

/** A contractor reaches a system: it follows from the entrustment, bears no number and enters no set. */
public record AccessArrow(Key key, Entrustment entrustment, Organization contractor, InformationSystem system, FlowKind kind) {
}
