/** What the tests of several rooms share: where the checkout is, and texts that were looked at and accepted. Nothing of the product. */
package org.nagare.testing;
