package org.nagare.dsl.tests.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.NagareStandaloneSetup;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.scoping.ProjectNames;
import org.nagare.dsl.tests.ReadText;
import org.nagare.dsl.validation.NagareLinkingMessages;

/** One stroke in a name that many refer to takes it from all of them: what is told of each costs no look at all other names, and at all that was told. */
class MissedNamesTest {

	private static final int PLACES = 40;

	/** Counts what is looked for. */
	private static final class Counting extends NagareLinkingMessages {

		private int messages;
		private int searches;

		@Override
		public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
			messages++;
			return super.getUnresolvedProxyMessage(context);
		}

		@Override
		protected List<String> search(EObject context, String written, Candidates candidates, ProjectNames all) {
			searches++;
			return super.search(context, written, candidates, all);
		}
	}

	private final Counting counting = new Counting();
	private LazyLinkingResource flows;
	private IResourceDescription ofFlows;
	private IResourceDescription ofParties;

	@BeforeEach
	void twoTexts() {
		Injector injector = new NagareStandaloneSetup(MessageLanguage.JAPANESE).createInjectorAndDoEMFRegistration();
		injector.injectMembers(counting);
		String steps = IntStream.range(0, PLACES).mapToObj(i -> "    手順 \"受ける。\" { " + (i % 2 == 0 ? "申請者" : "届出者") + " → 台帳 : \"届\" 個人番号なし }\n").reduce("", String::concat);
		ReadText read = ReadText.of(Map.of("a.nagare", "機関 市 { システム 台帳 }\n関係者 申請人 本人\n業務 受付 {\n" + steps + "}\n", "b.nagare", "関係者 申請者 本人\n関係者 届出者 本人\n"),
				injector.getInstance(NagareLanguage.class));
		assertEquals(List.of(), read.codes());
		flows = (LazyLinkingResource) read.project().texts().get(0);
		flows.setDiagnosticMessageProvider(counting);
		IResourceDescription.Manager descriptions = injector.getInstance(IResourceDescription.Manager.class);
		ofFlows = descriptions.getResourceDescription(flows);
		ofParties = descriptions.getResourceDescription(read.project().texts().get(1));
	}

	@Test
	void theAdviceForANameIsLookedForOnce() {
		flows.relink();
		link(ofFlows);
		assertEquals(PLACES, told().size());
		assertEquals(2, told().stream().distinct().count(), told().toString());
		assertEquals(2, counting.searches);
		assertEquals(PLACES, counting.messages, "nothing is worded for a name that is found");
	}

	@Test
	void whatIsFoundIsTakenBackWithoutAWord() {
		flows.relink();
		link(ofFlows);
		link(ofFlows, ofParties);
		assertEquals(List.of(), told());
		assertEquals(PLACES, counting.messages);
	}

	/** The advice follows the names of the project, and is told once however often somebody asks. */
	@Test
	void whatIsStillMissedIsToldOnceAsItIsWordedNow() {
		flows.relink();
		link(ofFlows);
		List<String> before = told();
		link();
		assertEquals(PLACES, told().stream().filter(message -> message.contains("申請者") || message.contains("届出者")).count(), told().toString());
		assertEquals(List.of(), told().stream().filter(before::contains).filter(message -> message.contains("もしかして")).toList());
	}

	/** Looks again for all names that were missed, among those of these texts. */
	private void link(IResourceDescription... texts) {
		flows.getResourceSet().eAdapters().removeIf(ResourceDescriptionsData.ResourceSetAdapter.class::isInstance);
		ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(flows.getResourceSet(), new ResourceDescriptionsData(Stream.of(texts).toList()));
		flows.getCache().clear(flows);
		EcoreUtil2.resolveLazyCrossReferences(flows, CancelIndicator.NullImpl);
	}

	private List<String> told() {
		return flows.getErrors().stream().map(Resource.Diagnostic::getMessage).toList();
	}
}
