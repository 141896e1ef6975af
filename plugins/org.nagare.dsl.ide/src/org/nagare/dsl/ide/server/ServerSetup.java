package org.nagare.dsl.ide.server;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.util.List;
import org.eclipse.xtext.util.Modules2;
import org.nagare.dsl.NagareRuntimeModule;
import org.nagare.dsl.NagareStandaloneSetup;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.form.FormItems;
import org.nagare.dsl.ide.NagareIdeModule;
import org.nagare.dsl.ide.wording.ClientAbilities;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.ProjectFolder;

/** Starts languages and server: injectors that share nothing with those of another server in the same virtual machine. */
final class ServerSetup extends NagareStandaloneSetup {

	private final MessageLanguage language;
	private final ClientAbilities client;
	private final FormItems items;
	private final ProjectFindings findings;
	private final List<FurtherLanguage> further;
	private final OwnRegistry registry = new OwnRegistry();

	ServerSetup(MessageLanguage language, ClientAbilities client, FormItems items, ProjectFindings findings, List<FurtherLanguage> further) {
		super(language);
		this.language = language;
		this.client = client;
		this.items = items;
		this.findings = findings;
		this.further = List.copyOf(further);
	}

	@Override
	public Injector createInjector() {
		return Guice.createInjector(
				Modules2.mixin(new NagareRuntimeModule(language), new NagareIdeModule(), new SharedModule(client, registry), new NagareServerModule(items, findings)));
	}

	/** The languages are known to their own resource sets only; see {@link OwnResourceSet}. */
	@Override
	public void register(Injector injector) {
		registry.register(ProjectFolder.FILE_ENDING.substring(1), injector);
		further.forEach(each -> registry.register(each.ending(), each.start(language, new SharedModule(client, registry))));
	}
}
