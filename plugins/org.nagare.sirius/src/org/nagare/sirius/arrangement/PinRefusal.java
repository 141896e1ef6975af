package org.nagare.sirius.arrangement;

/** Why a diagram has nothing to do with the pins of the text: they say where on a page things stand, and it is no page. */
public enum PinRefusal {

	/** The pages are those of the 業務. */
	SEVERAL_PAGES("この図は印刷で何ページかに分かれます。固定はページの中の位置ですから、この図とは取り交わせません。\n「業務の図」を業務ごとに開いて、そこで置き、固定してください。",
			"This figure is printed on several pages. Pins are places on a page, so they cannot be exchanged with it. Open the diagram of each 業務, arrange it and pin there."),
	/** The page is that of the whole figure. */
	WHOLE_IS_ONE_PAGE("この評価書の図は印刷で1ページに収まります。固定はそのページの中の位置です。\n「（別添1）事務の内容」の図で置き、固定してください。",
			"The figure of this assessment is printed on one page, and pins are places on it. Arrange and pin in the diagram of the whole figure."),
	/** Not even a 業務 is a page. */
	AFFAIR_ON_SEVERAL_PAGES("この業務は印刷で何ページかに分かれます。固定はページの中の位置ですから、この図とは取り交わせません。\n印刷のページを見る図の画面で動かすか、業務を分けてください。",
			"This 業務 is printed on several pages. Pins are places on a page, so they cannot be exchanged with this diagram. Move things in the view that shows the printed pages, or divide the 業務.");

	private final String japanese;
	private final String english;

	PinRefusal(String japanese, String english) {
		this.japanese = japanese;
		this.english = english;
	}

	/** What cannot be, why, and what to do. */
	public String message() {
		return japanese + "\n\n" + english;
	}
}
