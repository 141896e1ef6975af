/** Tests of office. */
package org.nagare.office.tests;
