/**
 * From the model to text: new elements where a person would write them, changed values in their place, everything else as it was typed.
 * Depends on the grammar, on the layout, on texts, naming, scoping and conversion; what is generated into this package serves Xtext's own serializer.
 */
package org.nagare.dsl.serializer;
