/**
 * What is said about results that are made, in Japanese and English, and the failure that carries such a message to whoever asked.
 * Depends on the language of messages only.
 */
package org.nagare.delivery.message;
