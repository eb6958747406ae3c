package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.annotate.InjectAnnotation;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonSerialize;

/** How links are generated: as {@link PartStyle}, but with a hidden builder. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@JsonSerialize
// Jackson 2 sets even private final fields, the bundled constants included.
@InjectAnnotation(type = JsonIgnore.class, target = InjectAnnotation.Where.FIELD)
// Marks the shim alone, which no mapper may write or read with a type of its own.
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
// A mapper that merges by default would ask the shim for the value it has so far; it has none.
@InjectAnnotation(
    type = JsonMerge.class,
    code = "(com.fasterxml.jackson.annotation.OptBoolean.FALSE)",
    target = InjectAnnotation.Where.INITIALIZER)
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
    // Type headers of messages and error messages of mappers name this class.
    typeImmutable = "*Value",
    // Nothing in the class files that users would need another jar to compile against.
    allowedClasspathAnnotations = Override.class,
    throwForInvalidImmutableState = MissingAttributesException.class)
@interface LinkStyle {}
