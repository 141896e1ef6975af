/**
 * Tests of the form: the editions against the tables of the domain, the cells of whole and of small models, the writers.
 * Depends on the form, and on the language for models written as text.
 */
package org.nagare.form.tests;
