package org.nagare.model.derivation;

import java.util.Optional;

import org.nagare.model.Entrustment;
import org.nagare.model.Organization;
import org.nagare.model.ReEntrustment;
import org.nagare.model.key.Key;

/**
 * A link of the chain below an entrustment: who passes the work on, and to whom, where that is said.
 *
 * @param depth 1 for what the contractor passes on, 2 for what is passed on from there
 */
public record ChainLink(Key key, Entrustment entrustment, ReEntrustment link, int depth, Optional<Organization> from, Optional<Organization> to) {
}
