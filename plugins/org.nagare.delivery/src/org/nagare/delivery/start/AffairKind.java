package org.nagare.delivery.start;

/** Kinds of 事務, each with the work that is usual in it as a text to start from. */
public enum AffairKind {

	APPLICATION("申請を受けて決める事務", "Applications that are decided", "申請", """
			業務 @件名@ "@件名@の受付と決定" {
			    手順 受付 "@件名@書を受け付け、業務システムに登録する。" {
			        @人@ → @担当@ : @件名@情報 方法 紙 時期 "@件名@の都度"
			        @担当@ → @業務@ : @件名@情報
			    }
			@照会@    手順 決定 "決定を通知する。" {
			        @担当@ → @人@ : @件名@情報(氏名, 住所) 方法 紙
			    }
			}
			""", "申請者", "決定した"),
	LEVY("賦課し徴収する事務", "Levies that are imposed and collected", "賦課", """
			業務 @件名@ "@件名@と徴収" {
			    手順 申告 "申告書を受け付け、業務システムに登録する。" {
			        @人@ → @担当@ : @件名@情報 方法 紙 時期 "申告の都度"
			        @担当@ → @業務@ : @件名@情報
			    }
			@照会@    手順 決定 "額を決め、納付する者に通知する。" {
			        @担当@ → @人@ : @件名@情報(氏名, 住所) 方法 紙 時期 "年に一度"
			    }
			}
			""", "納付者", "徴収が終わった"),
	REGISTER("台帳を備えて管理する事務", "Registers that are kept", "台帳", """
			業務 @件名@ "@件名@の管理" {
			    手順 届出 "届出を受け付け、@件名@に記録する。" {
			        @人@ → @担当@ : @件名@情報 方法 紙 時期 "届出の都度"
			        @担当@ → @業務@ : @件名@情報
			    }
			@照会@    手順 証明 "請求を受けて、@件名@の写しを交付する。" {
			        @担当@ → @人@ : @件名@情報(氏名, 生年月日, 住所) 方法 紙 時期 "請求の都度"
			    }
			}
			""", "届出者", "記録を閉じた");

	private final String japanese;
	private final String english;
	private final String matter;
	private final String work;
	private final String person;
	private final String end;

	AffairKind(String japanese, String english, String matter, String work, String person, String end) {
		this.japanese = japanese;
		this.english = english;
		this.matter = matter;
		this.work = work;
		this.person = person;
		this.end = end;
	}

	public String japanese() {
		return japanese;
	}

	public String english() {
		return english;
	}

	/** What the papers and files of the 事務 are called. */
	String matter() {
		return matter;
	}

	/** The 業務 with its steps and arrows. */
	String work() {
		return work;
	}

	/** Whom it is about. */
	String person() {
		return person;
	}

	/** What ends the year from which on files are kept. */
	String end() {
		return end;
	}
}
