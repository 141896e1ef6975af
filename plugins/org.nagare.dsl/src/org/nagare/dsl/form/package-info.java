/**
 * What an editor has to know of forms to complete the paths and the choices of entered cells. The language knows no form: who starts the server
 * says what items there are. Depends on nothing.
 */
package org.nagare.dsl.form;
