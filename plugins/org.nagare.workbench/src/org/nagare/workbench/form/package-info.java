/**
 * The form view: the form as it will look, cell by cell, each with where its value comes from. It follows the text that is edited; what is entered
 * here is written there as one change, which the undo of the text takes back. What stands in a cell, how it may be entered and where in a text it is
 * written is known below (document, form, dsl); here it is painted, chosen and typed. Only what is seen is painted, and no cell is a widget of its own.
 */
package org.nagare.workbench.form;
