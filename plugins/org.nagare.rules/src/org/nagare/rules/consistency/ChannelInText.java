package org.nagare.rules.consistency;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Means;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.Naming;
import org.nagare.model.vocabulary.Medium;
import org.nagare.rules.engine.Once;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** By what something is received or handed over in a sentence, something of the file travels in the model. */
public final class ChannelInText implements Rule {

	private static final Pattern ITEM = Pattern.compile("^(?:Ⅱ\\.[35]|Ⅲ\\.[25])\\.");
	private static final String BY = "(?:で|により|によって|にて|経由で|を(?:用い|使っ|使い|通じ|介し|利用し)て?)[^。]{0,20}?";
	private static final String RECEIVED = "(?:受け取|受領|入手|取得|取り込|受け付け|受付|提出を受け|送付を受け|提供を受け|届く|届け)";
	private static final String GIVEN = "(?:送付|送る|送り|送信|提供|移転|引き渡|渡す)";
	/** What is forbidden, is a case or is spoken of as a danger. */
	private static final Pattern NOT_DONE = Pattern.compile("ない|ず、|禁止|禁じ|認めな|場合|とき|際|以外|ほか|限り|誤送信|照会|問合せ|通知を");

	/**
	 * One way to send something.
	 *
	 * @param said  by what words it is named in a sentence
	 * @param media by what it may travel in the model
	 * @param other what may stand in the brackets of その他 for it
	 */
	private record Channel(Pattern said, Set<Medium> media, Pattern other) {

		static Channel of(String words, Set<Medium> media, String other) {
			return new Channel(Pattern.compile("(?<![ァ-ヴー])(" + words + ")" + BY + "(?:" + RECEIVED + "|" + GIVEN + ")"), media, Pattern.compile(other));
		}

		boolean isAmong(List<Means> means) {
			return means.stream().anyMatch(one -> media.contains(one.medium())
					|| Stream.concat(one.words().stream(), one.system().stream().map(Naming::display)).map(JapaneseText::folded).anyMatch(words -> other.matcher(words).find()));
		}
	}

	private static final List<Channel> CHANNELS = List.of(
			Channel.of("電子記録媒体|外部記録媒体|USBメモリー?|フラッシュメモリー?|CD-R|DVD-R|光ディスク", EnumSet.of(Medium.ELECTRONIC_MEDIUM, Medium.FLASH_MEMORY), "媒体|メモリ|USB|ディスク|CD|DVD"),
			Channel.of("電子メール|Eメール|メール", EnumSet.of(Medium.E_MAIL), "メール"), Channel.of("FAX|ファクシミリ|ファックス", EnumSet.noneOf(Medium.class), "FAX|ファクシミリ|ファックス"),
			// whoever uses a linkage may well use it over a line of its own
			Channel.of("専用線|専用回線", EnumSet.of(Medium.DEDICATED_LINE, Medium.INTERNAL_LINKAGE, Medium.INFORMATION_PROVISION_NETWORK), "線|網|LAN|WAN|ネットワーク|システム"),
			Channel.of("インターネット", EnumSet.of(Medium.INTERNET, Medium.E_MAIL), "ネット|オンライン|サイト|ポータル|電子申請|クラウド|システム"));

	@Override
	public String code() {
		return "agree.channel-in-text";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			Once<List<Means>> known = new Once<>(() -> known(file, context.derivation()));
			for (Cell cell : context.cells()) {
				if (cell.origin() == Origin.ENTERED && ITEM.matcher(cell.meaning()).find() && context.cells(cell.meaning(), file).contains(cell)) {
					check(cell, file, known, context, report);
				}
			}
		}
	}

	/** One of them is in every name of a channel. */
	private static final List<String> NEEDLES = List.of("媒体", "メモリ", "CD", "DVD", "ディスク", "メール", "FAX", "ファ", "専用", "インター");

	private static void check(Cell cell, SpiFile file, Once<List<Means>> known, RuleContext context, Report report) {
		if (NEEDLES.stream().noneMatch(context.folded(cell)::contains)) {
			return;
		}
		for (String sentence : Values.own(cell).map(JapaneseText::sentences).orElse(List.of())) {
			String folded = JapaneseText.folded(sentence);
			for (Channel channel : NOT_DONE.matcher(folded).find() ? List.<Channel>of() : CHANNELS) {
				Matcher said = channel.said().matcher(folded);
				if (said.find() && !known.get().isEmpty() && !channel.isAmong(known.get())) {
					report.about(cell).with("channel", said.group(1)).with("sentence", JapaneseText.quoted(sentence)).with("file", file.getName()).with("known", names(known.get())).related(file);
				}
			}
		}
	}

	/** By what anything of the file travels; nothing while the model does not tell it of every arrow by which it comes or goes. */
	private static List<Means> known(SpiFile file, AssessmentDerivation derivation) {
		EnumSet<Medium> all = EnumSet.allOf(Medium.class);
		List<Movement> partners = Stream.of(derivation.acquisitions(file), derivation.provisions(file), derivation.transfers(file)).flatMap(List::stream).toList();
		if (!derivation.means(partners, all).unknown().isEmpty()) {
			return List.of();
		}
		return Stream.concat(derivation.means(derivation.movements(file), all).means().stream(),
				derivation.entrustments(file).stream().flatMap(entrustment -> derivation.means(entrustment, file, all).means().stream())).distinct().toList();
	}

	private static List<String> names(List<Means> means) {
		return List.copyOf(means.stream().map(one -> one.words().or(() -> one.system().map(Naming::display)).orElse(one.medium().word())).collect(Collectors.toCollection(LinkedHashSet::new)));
	}
}
