package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.nagare.form.cell.Remark;

/** A body writes its own measures once for all its assessments; they stand where its own text stands. */
class OwnMeasuresTest {

	private static final String ASSESSMENT = """
			評価書 給付 "給付に関する事務 全項目評価書" {
			    様式 平成30年5月様式4 番号 7 実施機関 市
			    事務 "給付に関する事務" 担当 福祉課 使用システム 台帳
			    利用 業者措置 除く Ⅳ.2.方法 理由 "当たるものが無い。" 利用 市の措置
			}
			措置集 市の措置 "市の共通の措置" {
			    提供元 %s
			    Ⅳ.3 "{市}の事故の連絡網を定める。"
			    Ⅳ.2.方法 "年に1回、職員に研修を行う。"
			    Ⅳ.1.①.方法 "年に1回、自ら点検する。"
			}
			措置集 業者措置 "事業者" { 提供元 業者 Ⅳ.3 "市に速やかに知らせる。" Ⅳ.2.方法 "使われない。" }
			記載 Ⅳ.3 "窓口でも定める。"
			""";

	private final Written own = SmallModel.withAssessment(ASSESSMENT.formatted("市"));
	private final Written ofAnother = SmallModel.withAssessment(ASSESSMENT.formatted("他団体"));

	@Test
	void besideOthersTheyFollowTheOwnTextUnderOneHeading() {
		assertEquals("""
				<うみ市における措置>
				窓口でも定める。
				うみ市の事故の連絡網を定める。
				<事業者における措置>
				市に速やかに知らせる。""", Written.told(own.cell("Ⅳ.3").value()));
		assertEquals("""
				<うみ市における措置>
				窓口でも定める。
				<事業者における措置>
				市に速やかに知らせる。
				<市の共通の措置における措置>
				うみ市の事故の連絡網を定める。""", Written.told(ofAnother.cell("Ⅳ.3").value()));
	}

	@Test
	void aloneTheyNeedNoHeadingAndNothingIsMissing() {
		assertEquals("年に1回、職員に研修を行う。", Written.told(own.cell("Ⅳ.2.方法").value()));
		assertEquals(false, asksForOwnText(own));
		assertEquals("<市の共通の措置における措置>\n年に1回、職員に研修を行う。", Written.told(ofAnother.cell("Ⅳ.2.方法").value()));
		assertEquals(true, asksForOwnText(ofAnother));
	}

	private static boolean asksForOwnText(Written model) {
		return model.cell("Ⅳ.2.方法").remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.OWN_TEXT_MISSING);
	}
}
