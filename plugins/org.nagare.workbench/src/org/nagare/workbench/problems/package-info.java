/** What is wrong, as a list over all open folders, with the page of the rule beside it. */
package org.nagare.workbench.problems;
