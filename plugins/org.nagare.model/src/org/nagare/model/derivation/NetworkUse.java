package org.nagare.model.derivation;

import java.util.List;
import java.util.Optional;

import org.nagare.model.LegalBasis;
import org.nagare.model.vocabulary.LinkageWord;

/**
 * What the affair does through the information provision network.
 *
 * @param answer           what is written, else what the arrows say; empty where there is no arrow to say anything, or only one of unknown kind
 * @param written          whether it is written
 * @param inquiryBases     distinct bases of what is acquired or asked, in text order
 * @param provisionBases   distinct bases of what is provided; those of rows of a table come from the row
 * @param provisionRows    rows of law that are provided to, each once
 * @param withoutBasis     movements through the network that state no basis, so that their side is incomplete
 */
public record NetworkUse(Optional<LinkageWord> answer, boolean written, List<Movement> in, List<Movement> out, List<LegalBasis> inquiryBases,
		List<LegalBasis> provisionBases, List<Party.OfLaw> provisionRows, List<Movement> withoutBasis) {

	public NetworkUse {
		in = List.copyOf(in);
		out = List.copyOf(out);
		inquiryBases = List.copyOf(inquiryBases);
		provisionBases = List.copyOf(provisionBases);
		provisionRows = List.copyOf(provisionRows);
		withoutBasis = List.copyOf(withoutBasis);
	}
}
