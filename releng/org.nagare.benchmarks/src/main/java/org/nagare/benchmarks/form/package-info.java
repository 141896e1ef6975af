/** An assessment as large as the largest that are expected, and what is written of it. */
package org.nagare.benchmarks.form;
