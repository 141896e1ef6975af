package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The viewpoint against the metamodels of Sirius, and that each kind of damage is seen; what is only about the viewpoint itself needs no more of them than it uses. */
class StructureTest {

	/** What the printed figure shows: frames, nodes, bodies within their own frame, whoever is not known yet, three kinds of lines, the (備考). */
	private static final Set<String> SHOWN = Set.of("frame", "node", "inner", "open", "flow", "entrustment", "reEntrustment", "affair", "stepLine");

	private SiriusMetamodels metamodels;

	@BeforeEach
	void read() {
		metamodels = SiriusMetamodels.known();
	}

	@Test
	void fitsTheMetamodels() {
		assertEquals(List.of(), StructureCheck.problems(SiriusMetamodels.read().load(SiriusMetamodels.shipped())));
	}

	/** A viewpoint of a version that no part of Sirius knows is not opened; a later one is known where tables are installed as well. */
	@Test
	void isNotNewerThanTheDiagramsOfSirius() {
		assertEquals("12.0.0.201704030900", Values.text(metamodels.load(SiriusMetamodels.shipped()).getContents().get(0), "version"));
	}

	/** ELK 0.12 ends in an error where an order of the model is asked for across frames. */
	@Test
	void theLayoutAsksForWhatItCanKeep() {
		Viewpoint viewpoint = Viewpoint.shipped(metamodels);
		for (EObject diagram : viewpoint.diagrams()) {
			Set<String> options = Values.all(Values.one(diagram, "layout"), "layoutOptions").stream().map(option -> Values.text(option, "id")).collect(Collectors.toSet());
			assertTrue(options.contains("org.eclipse.elk.hierarchyHandling"), options::toString);
			assertTrue(options.stream().noneMatch(id -> id.contains("considerModelOrder")), options::toString);
		}
	}

	@Test
	void everyElementOfTheFigureHasAMapping() {
		Viewpoint viewpoint = Viewpoint.shipped(metamodels);
		assertEquals(List.of("figure", "file", "subAffair", "entrustments"), viewpoint.diagrams().stream().map(one -> Values.text(one, "name")).toList());
		for (String diagram : List.of("figure", "file", "subAffair")) {
			Set<String> mapped = Viewpoint.layers(viewpoint.diagram(diagram)).stream().flatMap(layer -> Viewpoint.mappings(layer).stream())
					.flatMap(mapping -> Stream.concat(Stream.of(mapping), Values.all(mapping, "subNodeMappings").stream()))
					.map(mapping -> Values.text(mapping, "name")).collect(Collectors.toCollection(TreeSet::new));
			assertTrue(mapped.containsAll(SHOWN), diagram + " " + mapped);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"unknown feature    | semanticCandidatesExpression=\"service:affairs(diagram)\" | semanticCandidates=\"service:affairs(diagram)\"   | load",
			"unknown class      | xsi:type=\"style:SquareDescription\"                     | xsi:type=\"style:SquaredDescription\"               | load",
			"name of a tool     | name=\"renameThing\"                                     | name=\"renameSomething\"                            | load",
			"name of a colour   | name=\"boundaryLine\"                                    | name=\"borderLine\"                                 | load",
			"required feature   | name=\"specificOnly\" label                              | label                                               | required",
			"name of a service  | service:stepLines(diagram)                               | service:stepLine(diagram)                           | service",
			"parameters         | service:isSpecific(diagram)                              | service:isSpecific                                  | parameters",
			"self               | service:affairLabel(diagram)                             | service:flowLabel(diagram,view)                          | parameters",
			"return type        | preconditionExpression=\"service:isLine(source,target,sourceView,targetView,diagram)\" | preconditionExpression=\"service:lineSources(diagram)\" | return",
			"variable           | service:nodes(containerView,diagram)                     | service:nodes(containerViews,diagram)               | variable",
			"filter             | semanticConditionExpression=\"service:carriesSpecific\"   | semanticConditionExpression=\"service:isLoose(diagram)\" | variable",
			"edge of a node     | semanticCandidatesExpression=\"service:nothing\"         | semanticCandidatesExpression=\"service:stepLines(diagram)\" | parameters",
			"feature            | browseExpression=\"feature:target\"                      | browseExpression=\"feature:targets\"                | feature",
			"language           | labelExpression=\"service:diagramTitle\"                 | labelExpression=\"aql:self.name\"                   | language",
			"domain class       | domainClass=\"model::SubAffair\"                         | domainClass=\"model::SubAffairs\"                   | class,parameters,service",
			"picture            | icons/network.svg                                        | icons/networks.svg                                  | image",
			"class of services  | org.nagare.sirius.services.ShapeServices                 | org.nagare.sirius.services.ShapesServices           | service" })
	void damageIsSeen(String what, String old, String damaged, String kinds) {
		String text = SiriusMetamodels.shipped();
		assertTrue(text.contains(old), what + ": " + old);
		List<String> problems = StructureCheck.problems(SiriusMetamodels.read().load(text.replace(old, damaged)));
		Set<String> wanted = Set.of(kinds.split(","));
		assertTrue(problems.stream().map(problem -> problem.substring(0, problem.indexOf(':'))).anyMatch(wanted::contains), what + ": " + problems);
	}

	/** Sirius offers the tools of the sections of a layer; what only the layer names is reached by nobody. */
	@Test
	void everyDiagramOffersItsTools() {
		Viewpoint viewpoint = Viewpoint.shipped(metamodels);
		for (EObject diagram : viewpoint.diagrams()) {
			EObject layer = Values.one(diagram, "defaultLayer");
			assertEquals(List.of(), Values.all(layer, "reusedTools"), Values.text(diagram, "name"));
			Set<String> offered = Values.all(layer, "toolSections").stream().flatMap(section -> Stream.concat(Values.all(section, "ownedTools").stream(), Values.all(section, "reusedTools").stream()))
					.map(tool -> Values.text(tool, "name")).collect(Collectors.toCollection(TreeSet::new));
			assertTrue(offered.containsAll(Set.of("newOrganization", "newSystem", "newEntrustment", "newReEntrustment", "textMenu", "arrangementMenu")), Values.text(diagram, "name") + " " + offered);
		}
	}

	/**
	 * Of the mappings of a tool Sirius takes the first that fits the class of what is dropped, those of containers first. Where that is not the one of
	 * the dropped view, it makes another view, and that does not stand where it was dropped.
	 */
	@Test
	void aDropKeepsItsView() {
		Viewpoint viewpoint = Viewpoint.shipped(metamodels);
		List<EObject> drops = viewpoint.all("ContainerDropDescription");
		Set<EObject> dropped = new LinkedHashSet<>();
		for (EObject drop : drops) {
			List<EObject> mappings = Values.all(drop, "mappings").stream().filter(mapping -> !Values.text(mapping, "name").equals("onNode")).toList();
			assertEquals(1, mappings.stream().map(mapping -> Values.is(mapping, "ContainerMapping")).distinct().count(), Values.text(drop, "name"));
			dropped.addAll(mappings);
		}
		assertEquals(Set.of("frame", "node", "absent"), dropped.stream().map(mapping -> Values.text(mapping, "name")).collect(Collectors.toSet()));
		for (EObject target : viewpoint.all("DragAndDropTargetDescription")) {
			List<EObject> offered = Values.all(target, "dropDescriptions");
			assertTrue(offered.isEmpty() || offered.containsAll(drops), Values.text(target, "name"));
		}
	}

	/** What no expression calls would be kept for nobody. */
	@Test
	void everyServiceIsCalled() {
		Viewpoint viewpoint = Viewpoint.shipped(metamodels);
		Set<String> called = new TreeSet<>();
		viewpoint.group().eAllContents().forEachRemaining(owner -> owner.eClass().getEAllAttributes().stream().map(owner::eGet).filter(String.class::isInstance)
				.map(value -> Call.of((String) value)).filter(call -> call.kind() == Call.Kind.SERVICE).forEach(call -> called.add(call.name())));
		assertEquals(viewpoint.services().names(), called);
	}

	@ParameterizedTest
	@CsvSource({ "deletionDescription,deleted", "labelDirectEdit,edited", "reconnections,reconnected" })
	void aMappingWithoutItsToolIsSeen(String feature, String words) {
		var resource = SiriusMetamodels.read().load(SiriusMetamodels.shipped());
		Viewpoint viewpoint = new Viewpoint(resource);
		viewpoint.named("EdgeMapping", "flow").eUnset(Values.feature(viewpoint.named("EdgeMapping", "flow"), feature));
		assertEquals(List.of("tools: flow cannot be " + words), StructureCheck.problems(resource));
	}
}
