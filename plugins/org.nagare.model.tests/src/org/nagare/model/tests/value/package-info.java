/**
 * Dates, numbers, bands and periods as they are typed.
 * Depends on the values alone.
 */
package org.nagare.model.tests.value;
