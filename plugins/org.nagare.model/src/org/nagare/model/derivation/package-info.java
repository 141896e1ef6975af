/**
 * What follows from a model: arrows and their numbers, zones, kinds, legal characters, sets, groups, connections, counts, the threshold.
 * May depend on the generated model and its vocabulary, value and key packages; knows no cell, no form and no wording of either.
 */
package org.nagare.model.derivation;
