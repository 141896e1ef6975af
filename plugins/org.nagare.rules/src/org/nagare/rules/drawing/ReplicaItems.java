package org.nagare.rules.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nagare.model.Flow;
import org.nagare.model.InformationSystem;
import org.nagare.model.RecordedItem;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.PayloadContent;
import org.nagare.model.value.Present;
import org.nagare.model.vocabulary.ItemCategory;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** What is provided from a replica was registered there. */
public final class ReplicaItems implements Rule {

	@Override
	public String code() {
		return "figure.replica-items";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			for (InformationSystem replica : Present.in(file.getReplicas())) {
				List<Arrow> fed = context.derivation().arrows().stream().filter(arrow -> arrow.target() == replica && !arrow.flow().isInquiry()).toList();
				Set<RecordedItem> registered = fed.stream().flatMap(arrow -> items(arrow, file)).collect(Collectors.toSet());
				boolean known = !registered.isEmpty() && fed.stream().flatMap(arrow -> arrow.flow().getPayloads().stream()).map(PayloadContent::of)
						.allMatch(content -> !content.unresolved() && content.words().isEmpty());
				Set<Flow> told = new HashSet<>();
				for (Arrow arrow : known ? context.derivation().arrows() : List.<Arrow>of()) {
					List<String> missing = arrow.source() == replica && !arrow.flow().isInquiry() && told.add(arrow.flow())
							? items(arrow, file).filter(item -> !registered.contains(item) && !isCarrier(item)).map(RecordedItem::getName).distinct().toList() : List.of();
					if (!missing.isEmpty()) {
						report.about(arrow.flow()).with("system", Naming.display(replica)).with("items", missing).related(fed.get(0).flow());
					}
				}
			}
		}
	}

	private static Stream<RecordedItem> items(Arrow arrow, SpiFile file) {
		List<RecordedItem> all = PayloadContent.items(file);
		return arrow.flow().getPayloads().stream().map(PayloadContent::of).flatMap(content -> content.items().stream()).filter(all::contains);
	}

	/** Number and code link the replica to its person and are nothing that is provided. */
	private static boolean isCarrier(RecordedItem item) {
		return PayloadContent.category(item).filter(ItemCategory::isCarrier).isPresent();
	}
}
