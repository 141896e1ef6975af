/**
 * The Ecore itself: everything documented, no cell number in a name, the genmodel complete.
 * Depends on EMF.
 */
package org.nagare.model.tests.ecore;
