package org.nagare.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.nagare.figure.explain.FigureFault;
import org.nagare.figure.model.Figure;

/**
 * What takes long, and is made when a rule first asks for it.
 *
 * @param faults  what is to be known about the figure once it is laid out
 * @param kept    the names of the states that the project keeps
 * @param revised what the last revision has changed, where the state that it names is kept
 */
record OnDemand(Supplier<Figure> figure, Supplier<List<FigureFault>> faults, Supplier<List<String>> kept, Supplier<Optional<Revised>> revised) {
}
