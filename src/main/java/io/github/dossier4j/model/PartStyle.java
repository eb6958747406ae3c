package io.github.dossier4j.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * How the small parts of records are generated: as {@link ValueStyle}, and with a factory of all
 * attributes. The parts have few of them and there are many parts: made without a builder, they
 * cost neither its class nor its lists.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@JsonSerialize
@Value.Style(
    // The static factories of the parts call it.
    allParameters = true,
    // Users see the abstract type and its builder, never the generated implementation.
    visibilityString = "PACKAGE",
    builderVisibilityString = "PUBLIC",
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    // The lists of the JDK are the smallest there are. Sets and maps of it would lose their order,
    // but every collection here is a list.
    jdk9Collections = true,
    // addPassage(…): one element is added in the singular.
    depluralize = true,
    // No with-methods: toBuilder() is the way to a changed copy.
    defaults = @Value.Immutable(copy = false),
    // Nothing in the class files that users would need another jar to compile against.
    allowedClasspathAnnotations = Override.class,
    // A missing attribute is a problem like any other.
    throwForInvalidImmutableState = MissingAttributesException.class)
@interface PartStyle {}
