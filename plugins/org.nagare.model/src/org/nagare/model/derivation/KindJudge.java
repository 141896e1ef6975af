package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.NumberCarriage;
import org.nagare.model.Payload;
import org.nagare.model.SpiFile;
import org.nagare.model.vocabulary.FlowKindWord;
import org.nagare.model.vocabulary.SystemKind;
import org.nagare.model.vocabulary.Vocabulary;

/**
 * Decides of what kind the arrows of one step are. Each payload is judged by the first line that fits; of several payloads
 * a specific one decides, then an unknown one.
 */
final class KindJudge {

	private record Line(FlowKind kind, KindLine line) {
	}

	/** Where the requests of the step that carry the number come from, and where they go: their answers are looked up by it. */
	private final Map<Node, List<Arrows.Path>> requestsBySource = new IdentityHashMap<>();

	KindJudge(List<Arrows.Path> step) {
		for (Arrows.Path path : step) {
			// a request never answers a request, so its kind needs no look at the others
			if (path.flow().isInquiry() && decide(path, false).kind() == FlowKind.SPECIFIC) {
				requestsBySource.computeIfAbsent(path.source(), key -> new ArrayList<>()).add(path);
			}
		}
	}

	KindDecision decide(Arrows.Path path) {
		return decide(path, !path.flow().isInquiry() && answersARequest(path));
	}

	private boolean answersARequest(Arrows.Path path) {
		return requestsBySource.getOrDefault(path.target(), List.of()).stream().anyMatch(path::answers);
	}

	private KindDecision decide(Arrows.Path path, boolean answer) {
		Line derived = derived(path, answer);
		boolean evident = derived.line == KindLine.CARRIER || derived.line == KindLine.NETWORK || derived.line == KindLine.REPLICA;
		boolean along = derived.line == KindLine.NETWORK || derived.line == KindLine.REPLICA;
		Optional<FlowKindWord> written = Vocabulary.entry(FlowKindWord.class, path.flow().getKindOverride());
		if (written.isPresent()) {
			FlowKind kind = written.get() == FlowKindWord.SPECIFIC ? FlowKind.SPECIFIC : FlowKind.PERSONAL;
			return new KindDecision(kind, KindLine.WRITTEN, evident && kind != derived.kind, along && kind == FlowKind.SPECIFIC);
		}
		return new KindDecision(derived.kind, derived.line, false, along);
	}

	private static Line derived(Arrows.Path path, boolean answer) {
		List<Payload> payloads = path.flow().getPayloads();
		boolean network = path.nodes().stream().anyMatch(KindJudge::isNetwork);
		if (payloads.isEmpty()) {
			return network ? new Line(FlowKind.SPECIFIC, KindLine.NETWORK) : answer ? new Line(FlowKind.SPECIFIC, KindLine.ANSWER)
					: new Line(FlowKind.UNKNOWN, KindLine.UNDECIDED);
		}
		Line deciding = null;
		for (Payload payload : payloads) {
			Line line = line(path, payload, network, answer);
			if (deciding == null || rank(line.kind) < rank(deciding.kind)) {
				deciding = line;
			}
		}
		return deciding;
	}

	private static int rank(FlowKind kind) {
		return switch (kind) {
			case SPECIFIC -> 0;
			case UNKNOWN -> 1;
			case PERSONAL -> 2;
		};
	}

	private static Line line(Arrows.Path path, Payload payload, boolean network, boolean answer) {
		PayloadContent content = PayloadContent.of(payload);
		boolean wordsOnly = content.files().isEmpty() && !content.words().isEmpty() && !content.unresolved();
		if (content.hasNumberInWords()) {
			return new Line(FlowKind.SPECIFIC, KindLine.WORDS);
		}
		if (wordsOnly && content.words().stream().allMatch(words -> words.getNumberCarriage() == NumberCarriage.WITHOUT)) {
			return new Line(FlowKind.PERSONAL, KindLine.WORDS);
		}
		if (content.hasCarrier()) {
			return new Line(FlowKind.SPECIFIC, KindLine.CARRIER);
		}
		if (network) {
			return new Line(FlowKind.SPECIFIC, KindLine.NETWORK);
		}
		if (content.files().stream().anyMatch(file -> isReplica(path.source(), file) || isReplica(path.target(), file))) {
			return new Line(FlowKind.SPECIFIC, KindLine.REPLICA);
		}
		if (answer) {
			return new Line(FlowKind.SPECIFIC, KindLine.ANSWER);
		}
		boolean wordsSilent = content.words().stream().anyMatch(words -> words.getNumberCarriage() == NumberCarriage.UNSTATED);
		if (!content.items().isEmpty() && !content.unresolved() && !wordsSilent) {
			return new Line(FlowKind.PERSONAL, KindLine.NO_CARRIER);
		}
		return new Line(FlowKind.UNKNOWN, KindLine.UNDECIDED);
	}

	static boolean isNetwork(Node node) {
		return node instanceof InformationSystem system
				&& Vocabulary.entry(SystemKind.class, system.getKind()).filter(kind -> kind == SystemKind.INFORMATION_PROVISION_NETWORK).isPresent();
	}

	static boolean isReplica(Node node, SpiFile file) {
		return node instanceof InformationSystem && file.getReplicas().contains(node);
	}
}
