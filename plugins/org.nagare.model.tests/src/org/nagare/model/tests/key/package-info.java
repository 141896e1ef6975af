/**
 * Keys both ways, and which thing of a later state is which.
 * Depends on the model and on the fixture.
 */
package org.nagare.model.tests.key;
