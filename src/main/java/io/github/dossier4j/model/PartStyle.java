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

/**
 * How the small parts of records are generated: like {@link ValueStyle}, and with a factory that
 * takes all attributes. There are many parts with few attributes. The factory saves the class of
 * the builder and its lists.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@JsonSerialize
// Hides the fields: Jackson 2 would set even private final ones, also in the bundled constants.
@InjectAnnotation(type = JsonIgnore.class, target = InjectAnnotation.Where.FIELD)
// Goes onto the generated reading class only. Mappers must not expect type names there.
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
// Switches merging off: the generated reading class has no earlier value to merge with.
@InjectAnnotation(
    type = JsonMerge.class,
    code = "(com.fasterxml.jackson.annotation.OptBoolean.FALSE)",
    target = InjectAnnotation.Where.INITIALIZER)
@Value.Style(
    // The static factories of the parts call it.
    allParameters = true,
    // Users see the abstract type and its builder, never the generated implementation.
    visibilityString = "PACKAGE",
    builderVisibilityString = "PUBLIC",
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    // Uses List.of, the smallest lists of the JDK. Set.of and Map.of would lose the order, but
    // every
    // collection here is a list.
    jdk9Collections = true,
    // addPassage(…): one element is added in the singular.
    depluralize = true,
    // No with-methods: toBuilder() is the way to a changed copy.
    defaults = @Value.Immutable(copy = false),
    // This class name appears in type headers of messages and in error messages of mappers.
    typeImmutable = "*Value",
    // No annotation in the class files for which users would need another jar to compile.
    allowedClasspathAnnotations = Override.class,
    // A missing attribute is reported like any other problem.
    throwForInvalidImmutableState = MissingAttributesException.class)
@interface PartStyle {}
