package org.nagare.form.answer;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.nagare.form.text.References;
import org.nagare.form.text.Wording;
import org.nagare.model.Assessment;
import org.nagare.model.Entrustment;
import org.nagare.model.InformationSystem;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.RecipientGroup;

/**
 * What a question is asked about: the assessment, and the system, file, entrustment, recipient or change for which the form repeats.
 *
 * @param offered the words that the item knows how to print; media that are told by the path count only where they are offered
 */
public record Matter(AssessmentDerivation derivation, References references, Set<String> offered, Optional<InformationSystem> maybeSystem,
		Optional<SpiFile> maybeFile, Optional<Entrustment> maybeEntrustment, Optional<RecipientGroup> maybeRecipient,
		Optional<ChangeRow> maybeChange) {

	public Matter {
		offered = Set.copyOf(offered);
	}

	public static Matter of(AssessmentDerivation derivation, References references) {
		return new Matter(derivation, references, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty());
	}

	public Matter offering(Set<String> words) {
		return new Matter(derivation, references, words, maybeSystem, maybeFile, maybeEntrustment, maybeRecipient, maybeChange);
	}

	public Matter about(InformationSystem system) {
		return new Matter(derivation, references, offered, Optional.of(system), maybeFile, maybeEntrustment, maybeRecipient, maybeChange);
	}

	public Matter about(SpiFile file) {
		return new Matter(derivation, references, offered, maybeSystem, Optional.of(file), maybeEntrustment, maybeRecipient, maybeChange);
	}

	public Matter about(Entrustment entrustment) {
		return new Matter(derivation, references, offered, maybeSystem, maybeFile, Optional.of(entrustment), maybeRecipient, maybeChange);
	}

	public Matter about(RecipientGroup group) {
		return new Matter(derivation, references, offered, maybeSystem, maybeFile, maybeEntrustment, Optional.of(group), maybeChange);
	}

	public Matter about(ChangeRow change) {
		return new Matter(derivation, references, offered, maybeSystem, maybeFile, maybeEntrustment, maybeRecipient, Optional.of(change));
	}

	public Assessment assessment() {
		return derivation.assessment();
	}

	public InformationSystem system() {
		return maybeSystem.orElseThrow(Matter::outOfPlace);
	}

	public SpiFile file() {
		return maybeFile.orElseThrow(Matter::outOfPlace);
	}

	public Entrustment entrustment() {
		return maybeEntrustment.orElseThrow(Matter::outOfPlace);
	}

	public RecipientGroup recipient() {
		return maybeRecipient.orElseThrow(Matter::outOfPlace);
	}

	public ChangeRow change() {
		return maybeChange.orElseThrow(Matter::outOfPlace);
	}

	/** A text of the model with its references. */
	public Wording read(String text) {
		return references.read(text);
	}

	/** A text with its references where it stands: a step of the same 業務 comes first. */
	public Wording read(String text, EObject context) {
		return references.read(text, context);
	}

	// an edition that asks a question outside of its place has been refused before
	private static NoSuchElementException outOfPlace() {
		return new NoSuchElementException("the question is asked outside of what it repeats for");
	}
}
