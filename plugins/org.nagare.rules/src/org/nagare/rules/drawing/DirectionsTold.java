package org.nagare.rules.drawing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nagare.model.Document;
import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.Payload;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;
import org.nagare.model.value.Present;
import org.nagare.model.vocabulary.SystemKind;
import org.nagare.rules.prose.JapaneseText;

/**
 * What the sentences of one step tell of the direction of its arrows where they name nobody to whom or from whom something goes: by what moves, by who
 * asks whom, and by where a thing is kept. Each reading holds for sentences in which the body itself acts; one with another subject says nothing.
 */
final class DirectionsTold {

	private static final Pattern OTHER_SUBJECT = Pattern.compile("が");
	private static final Pattern REPLICA = Pattern.compile("副本(?:を[^。、]{0,15}|の)登録(?!され)");
	private static final Pattern ASKS = Pattern.compile("照会(?:する|し、|して、|を行う|を行い)");
	private static final Pattern IS_ASKED = Pattern.compile("照会(?:に(?:答|応|対)|を受)");
	private static final Pattern ANSWERS = Pattern.compile("照会(?:に(?:答え|応じ|対し)|を受け)[^。]*(?:提供|回答|送)");
	private static final Pattern UPDATES = Pattern.compile("([^、。]{2,})を更新する。?");
	private static final Pattern IS_HANDED_IN = Pattern.compile("(?:届出|申請|申込み?|請求|申告)書?を受け");
	private static final Pattern HANDS_OUT = Pattern.compile("を(?:交付|送付|通知)(?:する|し、)");
	private static final Pattern KEEPS = Pattern.compile("登録|記録|入力|更新|保存|反映|管理|保管|控え|作成|取り込|受け|照会|同様|相互");
	private static final String SENDS = "(?:等|の写し)?を(?:[^。、]{0,15}(?:に|へ))?(?:送る|送り|送付する|送付し|送信する|送信し|交付する|交付し|渡す|渡し|通知する|通知し|提供する|提供し)";
	private static final String RECEIVES = "(?:等|の写し)?を(?:[^。、]{0,15}から)?(?:受け取|受け付け|受領|取り込|入手|取得)";
	private static final String ASKED_FOR = "(?:等|の[^。、を]{1,6})?を求め[^。]*受け取";
	private static final Pattern SENT_BACK = Pattern.compile("送|渡|通知|交付|提供|返|回答|照会|求め");
	private static final Pattern SENT = Pattern.compile("を(?:送|交付|通知|渡)");
	private static final int SHORTEST_NAME = 2;

	private final String text;
	private final List<String> sentences;
	private final List<Arrow> arrows;
	private final AssessmentDerivation derivation;

	DirectionsTold(String text, List<Arrow> arrows, AssessmentDerivation derivation) {
		this.text = text;
		this.sentences = JapaneseText.sentences(text);
		this.arrows = arrows;
		this.derivation = derivation;
	}

	/** The sentence that the arrows do not follow. */
	Optional<String> wrong() {
		return Stream.<Predicate<String>>of(this::losesReplica, this::asksTheOtherWay, this::answersTheOtherWay, this::updatesTheOtherWay, this::movesTheOtherWay, this::handsOutTheOtherWay)
				.flatMap(test -> sentences.stream().filter(sentence -> !OTHER_SUBJECT.matcher(sentence).find()).filter(test)).findFirst().or(this::sentInside);
	}

	/** What is registered at the intermediate server comes to it from the systems of the body. */
	private boolean losesReplica(String sentence) {
		return REPLICA.matcher(sentence).find() && meets(true) && !meets(false);
	}

	private boolean meets(boolean leaving) {
		return arrows.stream().map(Arrow::path).anyMatch(path -> Stream.iterate(0, i -> i + 1).limit(path.size() - 1L)
				.anyMatch(i -> isA(path.get(leaving ? i : i + 1), SystemKind.INTERMEDIATE_SERVER) && !isA(path.get(leaving ? i + 1 : i), SystemKind.INFORMATION_PROVISION_NETWORK)));
	}

	private static boolean isA(Node node, SystemKind kind) {
		return node instanceof InformationSystem system && AssessmentDerivation.kind(system).filter(kind::equals).isPresent();
	}

	/** Whoever asks, sends the question; whoever is asked only, gets it. */
	private boolean asksTheOtherWay(String sentence) {
		List<Arrow> questions = crossing().filter(arrow -> arrow.flow().isInquiry()).toList();
		return ASKS.matcher(sentence).find() && !questions.isEmpty() && questions.stream().noneMatch(this::leaves)
				|| IS_ASKED.matcher(sentence).find() && !ASKS.matcher(text).find() && !questions.isEmpty() && questions.stream().allMatch(this::leaves);
	}

	private boolean answersTheOtherWay(String sentence) {
		List<Arrow> answers = crossing().filter(arrow -> !arrow.flow().isInquiry()).toList();
		return ANSWERS.matcher(sentence).find() && !answers.isEmpty() && answers.stream().noneMatch(this::leaves);
	}

	/** A file changes where it is kept: a step that does nothing else brings something there. */
	private boolean updatesTheOtherWay(String sentence) {
		Optional<String> updated = UPDATES.matcher(text.strip()).results().filter(found -> found.group().equals(text.strip())).map(found -> found.group(1)).findFirst();
		return updated.isPresent() && derivation.files().stream().filter(file -> Naming.display(file).equals(updated.get() + "ファイル")).anyMatch(this::comesFromItsHolders);
	}

	private boolean comesFromItsHolders(SpiFile file) {
		List<InformationSystem> holders = Present.in(file.getHolders());
		return arrows.stream().anyMatch(arrow -> holders.contains(arrow.source())) && arrows.stream().noneMatch(arrow -> holders.contains(arrow.target()));
	}

	/** What is sent by name goes out, and what is received by name, or is asked for, comes in. */
	private boolean movesTheOtherWay(String sentence) {
		return crossing().flatMap(arrow -> arrow.flow().getPayloads().stream()).map(DirectionsTold::name).flatMap(Optional::stream).distinct().anyMatch(name -> {
			List<Arrow> carriers = crossing().filter(arrow -> arrow.flow().getPayloads().stream().anyMatch(payload -> name(payload).equals(Optional.of(name)))).toList();
			return says(sentence, name, SENDS) && carriers.stream().noneMatch(this::leaves)
					|| (says(sentence, name, RECEIVES) || says(sentence, name, ASKED_FOR)) && carriers.stream().allMatch(this::leaves)
					|| isOneWay() && carriers.stream().anyMatch(this::leaves) && !carriers.stream().allMatch(this::leaves);
		});
	}

	/** With nobody named ahead of it from whom, or by whom, it is sent. */
	private static boolean says(String sentence, String name, String what) {
		return sentence.contains(name) && Pattern.compile("^(?:(?!から|は).)*" + Pattern.quote(name) + what).matcher(sentence).find();
	}

	/** Whether a step only receives: then the same document does not go out again. */
	private boolean isOneWay() {
		return IS_HANDED_IN.matcher(text).find() && !SENT_BACK.matcher(text).find();
	}

	/** What is handed in comes, and what is handed out goes: two arrows with the same person do not lead the same way. */
	private boolean handsOutTheOtherWay(String sentence) {
		List<Arrow> all = crossing().toList();
		return IS_HANDED_IN.matcher(sentence).find() && HANDS_OUT.matcher(sentence).find() && all.size() > 1 && all.stream().map(this::outside).distinct().count() == 1
				&& all.stream().map(this::leaves).distinct().count() == 1;
	}

	/** A step that only sends a document does not put it into a system of the body. */
	private Optional<String> sentInside() {
		if (KEEPS.matcher(text).find()) {
			return Optional.empty();
		}
		boolean inside = crossing().filter(this::leaves).anyMatch(sent -> arrows.stream().anyMatch(arrow -> arrow.source() == sent.source() && arrow.target() instanceof InformationSystem && !crosses(arrow)
				&& arrows.stream().noneMatch(on -> on.source() == arrow.target()) && document(arrow).isPresent() && document(arrow).equals(document(sent))));
		return inside ? sentences.stream().filter(sentence -> SENT.matcher(sentence).find()).findFirst() : Optional.empty();
	}

	private static Optional<Document> document(Arrow arrow) {
		return arrow.flow().getPayloads().stream().map(Payload::getSource).filter(Document.class::isInstance).map(Document.class::cast).findFirst();
	}

	private static Optional<String> name(Payload payload) {
		Optional<String> document = payload.getSource() instanceof Document named ? Optional.of(Naming.display(named)) : Optional.ofNullable(payload.getText());
		return document.filter(name -> name.length() >= SHORTEST_NAME);
	}

	private Stream<Arrow> crossing() {
		return arrows.stream().filter(this::crosses);
	}

	private boolean crosses(Arrow arrow) {
		return isOwn(arrow.source()) != isOwn(arrow.target());
	}

	private boolean leaves(Arrow arrow) {
		return isOwn(arrow.source());
	}

	private Node outside(Arrow arrow) {
		return leaves(arrow) ? arrow.target() : arrow.source();
	}

	/** Of the body, or holding its files, wherever it stands. */
	private boolean isOwn(Node node) {
		return derivation.zone(node).zone().isOfBody();
	}
}
