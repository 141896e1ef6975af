/**
 * The services of the diagrams on the examples, and what a session does with them, without an installed Sirius.
 */
package org.nagare.sirius.tests;
