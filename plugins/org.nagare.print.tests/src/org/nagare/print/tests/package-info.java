/** Tests of print. */
package org.nagare.print.tests;
