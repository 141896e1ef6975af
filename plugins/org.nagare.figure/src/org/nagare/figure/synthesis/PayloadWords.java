package org.nagare.figure.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.nagare.model.Payload;
import org.nagare.model.RecordedItem;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.PayloadContent;
import org.nagare.model.value.Present;

/** What an arrow carries, in few words for the paper and in full for who asks. */
record PayloadWords(String label, String detail) {
	private static final int ITEMS_SHOWN = 3;
	private static final int ITEMS_BEFORE_MORE = 2;

	static PayloadWords of(List<Payload> payloads) {
		List<String> labels = new ArrayList<>();
		List<String> details = new ArrayList<>();
		for (Payload payload : payloads) {
			labels.add(label(payload));
			details.add(detail(payload));
		}
		return new PayloadWords(String.join("、", labels), String.join("、", details));
	}

	private static String label(Payload payload) {
		if (!Present.is(payload.getSource())) {
			return payload.getText() == null ? "" : payload.getText();
		}
		String source = Naming.display(payload.getSource());
		List<RecordedItem> items = Present.in(payload.getItems());
		if (items.isEmpty()) {
			return source;
		}
		if (payload.isExcluding()) {
			return source + "(" + shortList(items) + "を除く)";
		}
		return shortList(items);
	}

	private static String shortList(List<RecordedItem> items) {
		if (items.size() <= ITEMS_SHOWN) {
			return list(items);
		}
		return list(items.subList(0, ITEMS_BEFORE_MORE)) + "ほか" + (items.size() - ITEMS_BEFORE_MORE) + "項目";
	}

	private static String detail(Payload payload) {
		if (!Present.is(payload.getSource())) {
			return label(payload);
		}
		PayloadContent content = PayloadContent.of(payload);
		String source = Naming.display(payload.getSource());
		boolean wholeFile = payload.getSource() instanceof SpiFile && content.whole();
		return wholeFile || content.items().isEmpty() ? source : source + "(" + list(content.items()) + ")";
	}

	private static String list(List<RecordedItem> items) {
		return items.stream().map(Naming::display).collect(Collectors.joining("、"));
	}
}
