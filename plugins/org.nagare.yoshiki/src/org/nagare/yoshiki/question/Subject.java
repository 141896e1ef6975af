package org.nagare.yoshiki.question;

/**
 * What a question is about, and therefore within which repetition of the form it may be asked.
 * The names are those that an edition writes in the round brackets of a path.
 */
public enum Subject {
	ASSESSMENT("一回", null),
	/** each assessment of the same body */
	PLANNED("評価書", ASSESSMENT),
	SYSTEM("システム", ASSESSMENT),
	/** each system of all assessments of the same body */
	BODY_SYSTEM("全システム", ASSESSMENT),
	FILE("ファイル", ASSESSMENT),
	ENTRUSTMENT("委託", FILE),
	RECIPIENT("提供先", FILE),
	TRANSFEREE("移転先", FILE),
	CHANGE("行", ASSESSMENT),
	APPENDIX("別紙", ASSESSMENT);

	private final String japanese;
	private final Subject within;

	Subject(String japanese, Subject within) {
		this.japanese = japanese;
		this.within = within;
	}

	public String japanese() {
		return japanese;
	}

	/** The subject inside which this one repeats; null for the assessment itself. */
	public Subject within() {
		return within;
	}

	/** Whether a question about this subject can be asked where {@code place} is at hand. */
	public boolean isAtHandIn(Subject place) {
		for (Subject subject = place; subject != null; subject = subject.within) {
			if (subject == this || this == SYSTEM && subject == BODY_SYSTEM) {
				return true;
			}
		}
		return false;
	}
}
