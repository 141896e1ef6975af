package org.nagare.sirius.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.nagare.model.Choice;
import org.nagare.model.Flow;
import org.nagare.model.LegalBasis;
import org.nagare.model.LegalProvision;
import org.nagare.model.ModelFactory;
import org.nagare.model.Node;
import org.nagare.model.Payload;
import org.nagare.model.PayloadSource;
import org.nagare.model.Step;
import org.nagare.model.derivation.Naming;

/** Where a flow leads, what it carries, by what means and on what ground. */
public final class FlowEditing {

	private static final ModelFactory NEW = ModelFactory.eINSTANCE;

	private static final String SEVERAL = "この流れはいくつかの情報を運ぶので、ここでは書き換えられません。メニューの「運ぶ情報」で加えるか、外してください。\n\n"
			+ "This flow carries several things, so they are not edited here. Add or take them away in its menu «運ぶ情報».";
	/** Words for what a file says would lose what follows from the file. */
	private static final String FILE = "この流れは「%1$s」を運びます。ここに書けるのは、ほかのファイルか文書の名前です。言葉で書くなら、先にメニューの「運ぶ情報」で「%1$s」を外してください。\n\n"
			+ "This flow carries “%1$s”. Only the name of another file or document can be said here; for other words take “%1$s” away first, in its menu «運ぶ情報».";

	private FlowEditing() {
	}

	/**
	 * Lets one stretch of the flow begin elsewhere.
	 *
	 * @param to what the stretch leads to
	 */
	public static void reconnectSource(Flow flow, Node from, Node other, Node to) {
		stretch(flow, from, to).ifPresent(place -> replace(flow.getHops().get(place).getNodes(), from, other));
	}

	/** Lets one stretch of the flow end elsewhere. */
	public static void reconnectTarget(Flow flow, Node from, Node to, Node other) {
		stretch(flow, from, to).flatMap(place -> next(flow, place, to)).ifPresent(place -> replace(flow.getHops().get(place).getNodes(), to, other));
	}

	/** Where a stretch begins; between its ends the flow may pass through what the figure leaves out. */
	private static Optional<Integer> stretch(Flow flow, Node from, Node to) {
		for (int i = 0; i < flow.getHops().size(); i++) {
			if (flow.getHops().get(i).getNodes().contains(from) && next(flow, i, to).isPresent()) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	private static Optional<Integer> next(Flow flow, int place, Node to) {
		for (int i = place + 1; i < flow.getHops().size(); i++) {
			if (flow.getHops().get(i).getNodes().contains(to)) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	private static void replace(EList<Node> nodes, Node old, Node other) {
		if (old != other && nodes.contains(other)) {
			nodes.remove(old);
		} else if (old != other) {
			nodes.set(nodes.indexOf(old), other);
		}
	}

	/** Lets the flow pass through a node on the way between the ends of a stretch. */
	public static void passThrough(Flow flow, Node from, Node to, Node through) {
		stretch(flow, from, to).ifPresent(place -> flow.getHops().add(place + 1, Creation.hop(through)));
	}

	/** A file or document that the flow carries as well; it takes the place of words that only said that this is open. */
	public static Payload addPayload(Flow flow, PayloadSource source) {
		Payload payload = NEW.createPayload();
		payload.setSource(source);
		List<Payload> payloads = flow.getPayloads();
		if (payloads.size() == 1 && Words.OPEN.equals(payloads.get(0).getText())) {
			payloads.set(0, payload);
		} else {
			payloads.add(payload);
		}
		return payload;
	}

	/** What the flow carries, in words, where it carries one thing; the name of a file or document means that. Why not, where it cannot be said. */
	public static Optional<String> sayPayload(Flow flow, String words, List<? extends PayloadSource> known) {
		if (flow.getPayloads().size() != 1) {
			// nothing is there to be edited, and nothing was said
			return words.isBlank() ? Optional.empty() : Optional.of(SEVERAL);
		}
		Optional<WordsRefusal> refusal = WordsRefusal.ofLine(words);
		if (refusal.isPresent()) {
			return refusal.map(WordsRefusal::message);
		}
		Optional<? extends PayloadSource> meant = known.stream().filter(source -> words.equals(source.getName()) || words.equals(Naming.display(source))).findFirst();
		Payload payload = flow.getPayloads().get(0);
		if (meant.isPresent()) {
			if (payload.getSource() != meant.get()) {
				Payload other = NEW.createPayload();
				other.setSource(meant.get());
				flow.getPayloads().set(0, other);
			}
			return Optional.empty();
		}
		if (payload.getSource() != null) {
			return Optional.of(FILE.formatted(Naming.display(payload.getSource())));
		}
		payload.setText(words);
		return Optional.empty();
	}

	public static Choice addMedium(Flow flow, String word) {
		Optional<Choice> known = flow.getMedia().stream().filter(choice -> word.equals(choice.getWord())).findFirst();
		return known.orElseGet(() -> {
			Choice choice = NEW.createChoice();
			choice.setWord(word);
			flow.getMedia().add(choice);
			return choice;
		});
	}

	/** Takes a means away where it is one of the flow, else makes it one. */
	public static void toggleMedium(Flow flow, String word) {
		if (!flow.getMedia().removeIf(choice -> word.equals(choice.getWord()))) {
			addMedium(flow, word);
		}
	}

	public static LegalBasis addBasis(Flow flow, LegalProvision provision) {
		Optional<LegalBasis> known = flow.getBases().stream().filter(basis -> basis.getProvision() == provision).findFirst();
		return known.orElseGet(() -> {
			LegalBasis basis = NEW.createLegalBasis();
			basis.setProvision(provision);
			flow.getBases().add(basis);
			return basis;
		});
	}

	/** A basis in words. */
	public static void addBasis(Flow flow, String words) {
		LegalBasis basis = NEW.createLegalBasis();
		basis.setText(words);
		flow.getBases().add(basis);
	}

	/** Says when it flows; no words mean that this is not known. */
	public static void sayTiming(Flow flow, String words) {
		flow.setTiming(words.isBlank() ? null : words);
	}

	/** Says what it is used for at its end. */
	public static void sayPurpose(Flow flow, String words) {
		flow.setPurpose(words.isBlank() ? null : words);
	}

	/** Gives the flow the timing that another has, word for word: one spelling of one thing. */
	public static void takeTiming(Flow flow, Flow other) {
		if (!Objects.equals(flow.getTiming(), other.getTiming())) {
			flow.setTiming(other.getTiming());
		}
	}

	/** Puts the flow at the end of another step, which has arrows then. */
	public static void moveToStep(Flow flow, Step step) {
		if (flow.eContainer() != step) {
			step.setInternal(false);
			Creation.addToItsKind(step, flow);
		}
	}
}
