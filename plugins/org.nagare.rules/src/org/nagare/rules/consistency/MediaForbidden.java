package org.nagare.rules.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.form.cell.Cell;
import org.nagare.model.Choice;
import org.nagare.model.SpiFile;
import org.nagare.model.vocabulary.Medium;
import org.nagare.model.vocabulary.Vocabulary;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** What is forbidden in one sentence is not used in another, nor by an arrow. */
public final class MediaForbidden implements Rule {

	private static final List<Pattern> FORBIDDEN = List.of(Pattern.compile("媒体|USB|メモリ"), Pattern.compile("禁止|禁じ|使用できな|使えな|接続できな|書き出せな|書出しできな|認めな|使わせな|(?:使用|接続|持込み?)(?:を|は|も)?(?:一切|全く)?(?:でき|させ|認め)な|(?:差し?込|持ち?込)[めま](?:な|せな)|つなげな|挿せな"));
	private static final Pattern EXCEPTED = Pattern.compile("ほか|以外|除き|除く|限[りるっ]|だけ|のみ|登録(?:し|さ)れ?ていない|許可(?:の|を|さ|し)|無断|私物");
	private static final List<Pattern> USED = List.of(Pattern.compile("媒体|USB|メモリ"), Pattern.compile("を(?:使用|利用|使|用い)(?:し|す|う|っ|る)?|に(?:保存|書き出|記録|格納)|で(?:受渡|受け渡|運|搬送)"));
	private static final Pattern NOT_USED = Pattern.compile("禁止|禁じ|できな|えな|しない|せない|認めな|場合|とき");

	/** An arrow or a 委託, and by what it is sent. */
	private record Carried(EObject thing, List<Choice> media) {

		Optional<Choice> medium() {
			return media.stream().filter(each -> Vocabulary.entry(Medium.class, each).filter(medium -> medium == Medium.ELECTRONIC_MEDIUM || medium == Medium.FLASH_MEMORY).isPresent()).findFirst();
		}
	}

	@Override
	public String code() {
		return "agree.media-forbidden";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			List<Cell> cells = context.cells().stream().filter(cell -> cell.meaning().startsWith("Ⅲ") && context.cells(cell.meaning(), file).contains(cell)).toList();
			Optional<Carried> carried = Stream.concat(context.derivation().movements(file).stream().map(movement -> new Carried(movement.arrow().flow(), movement.arrow().flow().getMedia())),
					context.derivation().entrustments(file).stream().map(entrustment -> new Carried(entrustment, entrustment.getMedia()))).filter(each -> each.medium().isPresent()).findFirst();
			for (Cell cell : cells) {
				Optional<String> forbidden = Values.text(cell).flatMap(text -> JapaneseText.sentence(text, FORBIDDEN, EXCEPTED));
				if (forbidden.isEmpty()) {
					continue;
				}
				Optional<Cell> used = cells.stream().filter(other -> Values.text(other).flatMap(text -> JapaneseText.sentence(text, USED, NOT_USED)).isPresent()).findFirst();
				if (used.isPresent() || carried.isPresent()) {
					Report.Told told = report.about(cell).with("sentence", JapaneseText.quoted(forbidden.get()));
					told.with("use", used.map(Cell::path).orElseGet(() -> carried.get().medium().orElseThrow().getWord()));
					carried.ifPresent(each -> told.related(each.thing()));
					used.ifPresent(other -> other.things().forEach(told::related));
				}
			}
		}
	}

}
