/** What a person sees who has not opened anything yet: three steps and the examples. */
package org.nagare.workbench.welcome;
