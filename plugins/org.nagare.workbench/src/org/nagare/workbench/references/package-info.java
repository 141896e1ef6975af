/** Where a thing is used, as a list over all texts of its project. */
package org.nagare.workbench.references;
