/** What the tests of several rooms share: where the checkout is, texts that were looked at and accepted, and random ones. Nothing of the product. */
package org.nagare.testing;
