/**
 * Names and files that results go to, what is made of every assessment, and what a person begins with.
 * May depend on everything that delivery may depend on.
 */
package org.nagare.delivery.tests;
