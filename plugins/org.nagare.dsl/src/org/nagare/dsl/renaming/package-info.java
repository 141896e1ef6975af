/**
 * Where things are named in the texts of a project, and how a name is changed at all these places at once; pure data, nothing is written here.
 * Depends on the model, on conversion, naming and scoping, and on what the language says to people.
 */
package org.nagare.dsl.renaming;
