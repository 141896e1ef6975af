package org.nagare.document.template;

/** Why a template cannot be filled, and where; line and column count from 1. */
public record TemplateProblem(int line, int column, String japanese, String english) {
}
