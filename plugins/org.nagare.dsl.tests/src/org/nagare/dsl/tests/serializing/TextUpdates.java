package org.nagare.dsl.tests.serializing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nagare.dsl.serializer.NagareTextWriter;
import org.nagare.dsl.serializer.WrittenText;
import org.nagare.dsl.tests.NagareInjectorProvider;
import org.nagare.dsl.tests.formatting.Texts;
import org.nagare.model.Choice;
import org.nagare.model.EntryValue;
import org.nagare.model.Flow;
import org.nagare.model.Hop;
import org.nagare.model.ItemPath;
import org.nagare.model.ModelFactory;
import org.nagare.model.Node;
import org.nagare.model.PathSegment;
import org.nagare.model.Payload;
import org.nagare.model.ProjectFile;
import org.nagare.model.SpiFile;
import org.nagare.model.SubAffair;

/** Changes that a program makes to a model, and where they appear in the text. */
@ExtendWith(InjectionExtension.class)
@InjectWith(NagareInjectorProvider.class)
abstract class TextUpdates {

	static final ModelFactory NEW = ModelFactory.eINSTANCE;

	/** Deliberately not in canonical layout: what is not changed stays as it is. */
	static final String TEXT = """
			// 始め
			機関 市   "市" 地方公共団体 {
			  部署 課 // 担当
			  システム 台帳   // 副
			}
			関係者  住民 // 本人
			ファイル 情報 {
			    保有 台帳
			    項目 氏名 ,住所 : 四情報 // 四つ
			    妥当性 四情報 "要る。"
			}

			業務 甲 {
			    手順 受付 "受け付ける。" {
			        // 届出
			        住民 -> 課 : 情報(氏名)
			        注 "注意"
			    }
			    手順 更新 "更新する。" 内部
			}

			委託 保守 "保守" 委託先 市 : 情報

			記載 Ⅱ(情報) {
			    3.④ "理由"
			}

			// 図
			図 甲 {
			    固定 住民 20 40
			}
			""";

	@Inject
	NagareTextWriter writer;

	@Inject
	Texts texts;

	static <T> T first(ProjectFile file, Class<T> type) {
		return file.getStatements().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	WrittenText write(String text, Consumer<ProjectFile> change) {
		XtextResource resource = texts.load(text);
		assertTrue(resource.getErrors().isEmpty(), () -> resource.getErrors().toString());
		EcoreUtil.resolveAll(resource);
		change.accept((ProjectFile) resource.getContents().get(0));
		return writer.write(resource);
	}

	String changed(String text, Consumer<ProjectFile> change) {
		return switch (write(text, change)) {
			case WrittenText.Written(String written, var edits) -> {
				assertTrue(texts.load(written).getErrors().isEmpty());
				yield written;
			}
			case WrittenText.Refused refused -> throw new AssertionError(refused.toString());
		};
	}

	void inserts(String before, String inserted, Consumer<ProjectFile> change) {
		int place = TEXT.indexOf(before);
		assertTrue(place >= 0 && TEXT.indexOf(before, place + 1) < 0, before);
		assertEquals(TEXT.substring(0, place + before.length()) + inserted + TEXT.substring(place + before.length()), changed(TEXT, change));
	}

	void replaces(String old, String replacement, Consumer<ProjectFile> change) {
		assertTrue(TEXT.contains(old), old);
		assertEquals(TEXT.replace(old, replacement), changed(TEXT, change));
	}

	static Flow flow(ProjectFile file, Node source, Node target) {
		Flow flow = NEW.createFlow();
		for (Node node : new Node[] { source, target }) {
			Hop hop = NEW.createHop();
			hop.getNodes().add(node);
			flow.getHops().add(hop);
		}
		Payload payload = NEW.createPayload();
		payload.setSource(first(file, SpiFile.class));
		flow.getPayloads().add(payload);
		return flow;
	}

	static Choice choice(String word, String text) {
		Choice choice = NEW.createChoice();
		choice.setWord(word);
		choice.setText(text);
		return choice;
	}

	static ItemPath path(String... words) {
		ItemPath path = NEW.createItemPath();
		for (String word : words) {
			PathSegment segment = NEW.createPathSegment();
			segment.setWord(word);
			path.getSegments().add(segment);
		}
		return path;
	}

	static EntryValue value(String text) {
		EntryValue value = NEW.createEntryValue();
		value.setText(text);
		return value;
	}

	static Flow flowOf(ProjectFile file) {
		return (Flow) first(file, SubAffair.class).getSteps().get(0).getParts().get(0);
	}
}
