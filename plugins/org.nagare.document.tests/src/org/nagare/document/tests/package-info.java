/** Tests of document. */
package org.nagare.document.tests;
