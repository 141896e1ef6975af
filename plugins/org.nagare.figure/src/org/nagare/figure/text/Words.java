package org.nagare.figure.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of which the names of systems, offices and data are made. Japanese writes them without blanks; a reader breaks
 * a long name before or after them, never within. Names of companies are broken at their legal form.
 */
final class Words {
	/** A word and where it stands: sign by sign, as a text is looked at. */
	record Found(int start, int end, boolean corporate) {
	}

	private record Word(List<String> signs, boolean corporate) {
	}

	/** By their first sign, the longest first. */
	private static final Map<String, List<Word>> WORDS = Stream.concat(
			Stream.of("株式会社", "有限会社", "合同会社", "一般社団法人", "一般財団法人", "公益社団法人", "公益財団法人", "社会福祉法人",
					"医療法人", "独立行政法人").map(form -> new Word(List.of(form.split("")), true)),
			Stream.of("システム", "ネットワーク", "サーバー", "サーバ", "ポータル", "プラットフォーム", "クラウド", "データベース", "データ", "ファイル",
					"コード", "カード", "サービス", "センター", "ソフトウェア", "オンライン", "アクセス", "端末", "画面", "回線", "媒体", "個人", "法人",
					"番号", "個人番号", "法人番号", "宛名番号", "被保険者番号", "個人識別符号", "住民基本台帳", "氏名", "住所", "宛名", "統合", "符号", "識別", "情報", "台帳", "記録", "履歴", "住民", "基本", "世帯", "被保険者", "対象者",
					"接種券", "接種", "読取", "連携", "照会", "回答", "提供", "本人", "確認", "保存", "都道府県", "知事", "市区町村", "住民税", "予防接種", "健康保険証", "給与", "支払", "年金", "報告書", "申告書", "申請書", "届出書", "通知書", "証明書",
					"調書", "帳票", "報告", "申告", "申請", "届出", "通知", "証明", "異動", "資格", "認定", "決定", "結果", "課税", "賦課", "収納", "徴収",
					"納付", "税務", "事務", "業務", "管理", "運用", "保守", "監視", "委託", "受託", "広域", "連合", "機構", "協会", "組合", "健康", "保険",
					"介護", "医療", "福祉", "児童", "手当", "母子", "保健", "予防", "特定", "公的", "認証", "電子", "戸籍", "窓口", "支援", "中間", "庁内", "共通",
					"転入届", "転出届", "転居届", "出生届", "死亡届", "婚姻届", "離婚届", "世帯変更届", "変更届", "異動届",
					// Verbs of two parts: a kanji behind a kana begins no new word there.
					"受け付け", "受け取", "受け入れ", "引き渡", "引き継", "引き落と", "取り込", "取り扱", "取り消", "取り出", "取りまとめ", "読み取", "読み込", "書き込",
					"書き出", "申し込", "申し出", "問い合わせ", "組み合わせ", "組み込", "振り込", "振り替", "払い戻", "払い出", "届け出", "繰り越", "差し引", "立ち会", "切り替",
					"突き合わせ", "照らし合わせ", "貼り付", "持ち込", "持ち出", "折り返", "送り返", "割り当", "呼び出", "結び付", "紐付け", "見直")
					.map(word -> new Word(List.of(word.split("")), false)))
			.sorted(Comparator.comparingInt((Word word) -> word.signs().size()).reversed())
			.collect(Collectors.groupingBy(word -> word.signs().get(0)));

	private Words() {
	}

	/** The words of a text from left to right, at each place the longest. */
	static List<Found> in(List<String> clusters) {
		List<Found> found = new ArrayList<>();
		for (int i = 0; i < clusters.size();) {
			int start = i;
			Found next = WORDS.getOrDefault(clusters.get(i), List.of()).stream().filter(word -> isAt(clusters, start, word.signs())).findFirst()
					.map(word -> new Found(start, start + word.signs().size(), word.corporate())).orElse(null);
			if (next != null) {
				found.add(next);
			}
			i = next == null ? i + 1 : next.end();
		}
		return found;
	}

	private static boolean isAt(List<String> clusters, int start, List<String> signs) {
		return start + signs.size() <= clusters.size() && clusters.subList(start, start + signs.size()).equals(signs);
	}
}
