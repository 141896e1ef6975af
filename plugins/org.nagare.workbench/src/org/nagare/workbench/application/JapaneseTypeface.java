package org.nagare.workbench.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/**
 * The face of the texts. In a face without Japanese letters the blanks before a Japanese word are narrower than those before a Latin one, and
 * no indentation stands in line; so the first face of this list that is there becomes the default. Whoever chose one keeps it.
 */
final class JapaneseTypeface {

	private static final List<String> FACES = List.of("BIZ UDゴシック", "BIZ UDGothic", "ＭＳ ゴシック", "MS Gothic", "Osaka-Mono", "Noto Sans Mono CJK JP", "IPAゴシック",
			"IPAGothic", "IPAexゴシック", "IPAexGothic", "VL Gothic", "TakaoGothic");
	private static final int POINTS = 11;

	private JapaneseTypeface() {
	}

	static void makeDefault(Display display) {
		ScopedPreferenceStore choices = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench");
		if (choices.contains(JFaceResources.TEXT_FONT) && !choices.isDefault(JFaceResources.TEXT_FONT)) {
			return;
		}
		Set<String> there = Arrays.stream(display.getFontList(null, true)).map(FontData::getName).collect(Collectors.toSet());
		Optional<String> face = FACES.stream().filter(there::contains).findFirst();
		// as a choice: what is only in the registry of fonts, the theme of the platform replaces
		face.ifPresent(name -> PreferenceConverter.setValue(choices, JFaceResources.TEXT_FONT, new FontData[] { new FontData(name, POINTS, SWT.NORMAL) }));
	}
}
