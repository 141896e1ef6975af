package org.nagare.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nagare.form.cell.Cell;
import org.nagare.model.Acceptance;
import org.nagare.model.ItemPath;
import org.nagare.model.Named;
import org.nagare.model.ModelPackage;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.key.CellKey;
import org.nagare.model.text.TextMeanings;
import org.nagare.model.text.TextPiece;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.RuleEntry;
import org.nagare.rules.finding.Fix;

/**
 * The acceptances of a project, and which of them were needed. One stands inside the thing it is about, or at the top with a path or a name,
 * or at the top alone, where it is about the whole assessment.
 */
final class Acceptances {

	private static final String UNUSED = "check.acceptance-unused";
	private static final String UNKNOWN = "check.acceptance-unknown";
	private static final String REFUSED = "check.acceptance-refused";
	private static final String UNREASONED = "check.acceptance-unreasoned";

	private final Catalogue catalogue;
	private final LocalDate today;
	private final TextEdits edits;
	private final List<Acceptance> all = new ArrayList<>();
	private final Map<Acceptance, Boolean> needed = new IdentityHashMap<>();

	Acceptances(Catalogue catalogue, LocalDate today, TextEdits edits, List<ProjectFile> texts) {
		this.catalogue = catalogue;
		this.today = today;
		this.edits = edits;
		texts.stream().filter(Acceptances::says).forEach(text -> text.eAllContents().forEachRemaining(thing -> {
			if (thing instanceof Acceptance acceptance) {
				all.add(acceptance);
			}
		}));
	}

	/** Most texts accept nothing, and their words tell so at once. */
	private static boolean says(ProjectFile text) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(text);
		return node == null || node.getRootNode().getText().contains("了承");
	}

	/** A finding, and the acceptance that meets it, be it that its time has run out. */
	record Met(Raised raised, Optional<Acceptance> acceptance) {
	}

	/** The finding with what meets it; where it is about several cells and not all are accepted alike, one for those of each acceptance. */
	List<Met> of(Raised raised, AssessmentDerivation derivation) {
		List<Acceptance> meant = all.stream().filter(acceptance -> means(acceptance, raised.code()) && isSeen(acceptance, derivation)).toList();
		if (meant.isEmpty() || raised.several().isEmpty()) {
			return List.of(new Met(raised, met(meant, raised, derivation)));
		}
		Raised.Several several = raised.several().get();
		Map<Optional<Acceptance>, List<Cell>> cells = new LinkedHashMap<>();
		several.cells().forEach(cell -> cells.computeIfAbsent(met(meant, several.of(List.of(cell)), derivation), acceptance -> new ArrayList<>()).add(cell));
		List<Met> all = new ArrayList<>();
		cells.forEach((acceptance, those) -> all.add(new Met(cells.size() == 1 ? raised : several.of(those), acceptance)));
		return all;
	}

	private Optional<Acceptance> met(List<Acceptance> meant, Raised raised, AssessmentDerivation derivation) {
		Optional<Acceptance> met = meant.stream().filter(acceptance -> meets(acceptance, raised, derivation)).findFirst();
		met.ifPresent(acceptance -> needed.put(acceptance, true));
		return met;
	}

	boolean isExpired(Acceptance acceptance) {
		return JapaneseDate.parse(acceptance.getDeadline()).filter(deadline -> deadline.lastDay().isBefore(today)).isPresent();
	}

	/** Acceptances that meet nothing, or that cannot meet anything. */
	List<Raised> stale() {
		List<Raised> stale = new ArrayList<>();
		for (Acceptance acceptance : all) {
			Optional<RuleEntry> entry = catalogue.entry(acceptance.getCode());
			if (entry.isEmpty()) {
				stale.add(raised(UNKNOWN, acceptance, List.of()));
			} else if (entry.get().fixed()) {
				stale.add(raised(REFUSED, acceptance, removed(acceptance)));
			} else if (isBlank(acceptance)) {
				stale.add(raised(UNREASONED, acceptance, List.of()));
			} else if (!needed.containsKey(acceptance) && !entry.get().timely()) {
				stale.add(raised(UNUSED, acceptance, removed(acceptance)));
			}
		}
		return stale;
	}

	private List<Raised.OfferedFix> removed(Acceptance acceptance) {
		List<Fix.Edit> edits = this.edits.without(acceptance);
		return edits.isEmpty() ? List.of() : List.of(new Raised.OfferedFix(new Bilingual("この了承を消す", "Remove this 了承"), edits));
	}

	private static Raised raised(String code, Acceptance acceptance, List<Raised.OfferedFix> fixes) {
		return new Raised(code, Map.of("code", Bilingual.same(String.valueOf(acceptance.getCode()))), List.of(acceptance), ModelPackage.Literals.ACCEPTANCE__CODE, -1, Optional.empty(), List.of(), fixes,
				Optional.empty(), Optional.empty(), Set.of());
	}

	/** Who gives no reason has accepted nothing: the reason is what the review report shows. */
	private static boolean isBlank(Acceptance acceptance) {
		return acceptance.getReason() == null || acceptance.getReason().isBlank();
	}

	private boolean means(Acceptance acceptance, String code) {
		return !isBlank(acceptance) && catalogue.code(String.valueOf(acceptance.getCode())).filter(code::equals).isPresent() && !catalogue.require(code).fixed();
	}

	private static boolean isSeen(Acceptance acceptance, AssessmentDerivation derivation) {
		EObject root = acceptance;
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		return derivation.texts().contains(root) || derivation.project().sharedTexts().contains(root);
	}

	private static boolean meets(Acceptance acceptance, Raised raised, AssessmentDerivation derivation) {
		EObject holder = acceptance.eContainer();
		if (!(holder instanceof ProjectFile)) {
			return raised.things().stream().anyMatch(thing -> lies(thing, holder));
		}
		if (acceptance.getPath() == null) {
			return true;
		}
		Optional<EObject> named = thing(acceptance, derivation);
		if (named.isPresent()) {
			return raised.things().stream().anyMatch(thing -> lies(thing, named.get()));
		}
		return raised.cell().map(Cell::key).filter(key -> covers(derivation.names().key(acceptance.getPath()), key)).isPresent();
	}

	/** The thing that a path without brackets names. */
	private static Optional<EObject> thing(Acceptance acceptance, AssessmentDerivation derivation) {
		ItemPath path = acceptance.getPath();
		if (path.getSegments().stream().anyMatch(segment -> !segment.getKeys().isEmpty())) {
			return Optional.empty();
		}
		String name = path.getSegments().stream().map(segment -> String.valueOf(segment.getWord())).collect(Collectors.joining("."));
		List<TextPiece> pieces = new TextMeanings(derivation).read("{" + name + "}", acceptance);
		return switch (pieces.size() == 1 ? pieces.get(0) : null) {
			case TextPiece.Mention mention -> Optional.of((Named) mention.thing());
			case TextPiece.Number number -> Optional.of(number.step());
			case null, default -> Optional.empty();
		};
	}

	private static boolean lies(EObject thing, EObject holder) {
		for (EObject at = thing; at != null; at = at.eContainer()) {
			if (at == holder) {
				return true;
			}
		}
		return false;
	}

	private static boolean covers(CellKey meant, CellKey cell) {
		if (meant.segments().size() > cell.segments().size()) {
			return false;
		}
		for (int i = 0; i < meant.segments().size(); i++) {
			CellKey.Segment wanted = meant.segments().get(i);
			CellKey.Segment found = cell.segments().get(i);
			if (!wanted.word().equals(found.word()) || !wanted.names().isEmpty() && !wanted.names().containsAll(found.names())) {
				return false;
			}
		}
		return true;
	}
}
