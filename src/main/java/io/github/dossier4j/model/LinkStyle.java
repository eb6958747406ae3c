package io.github.dossier4j.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonSerialize;

/** How links are generated: as {@link PartStyle}, but with a hidden builder. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@JsonSerialize
@Value.Style(
    // The static factories call it.
    allParameters = true,
    // The two factories are the way to a link; a public generic builder would be a maze.
    builderVisibilityString = "PACKAGE",
    visibilityString = "PACKAGE",
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    // The lists of the JDK are the smallest there are.
    jdk9Collections = true,
    depluralize = true,
    // No with-methods: a link is made anew.
    defaults = @Value.Immutable(copy = false),
    // Nothing in the class files that users would need another jar to compile against.
    allowedClasspathAnnotations = Override.class,
    throwForInvalidImmutableState = MissingAttributesException.class)
@interface LinkStyle {}
