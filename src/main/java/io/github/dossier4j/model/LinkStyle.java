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

/** How links are generated: like {@link PartStyle}, but with a hidden builder. */
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
// Javadoc of newer JDKs would ask for a comment on the type parameter, which only Link needs.
@InjectAnnotation(
    type = SuppressWarnings.class,
    code = "(\"doclint:missing\")",
    target = InjectAnnotation.Where.IMMUTABLE_TYPE)
@Value.Style(
    // The static factories call it.
    allParameters = true,
    // Users call the two factories; a public generic builder would be hard to use.
    builderVisibilityString = "PACKAGE",
    visibilityString = "PACKAGE",
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    // Uses List.of, the smallest lists of the JDK.
    jdk9Collections = true,
    depluralize = true,
    // No with-methods: users make a new link.
    defaults = @Value.Immutable(copy = false),
    // This class name appears in type headers of messages and in error messages of mappers.
    typeImmutable = "*Value",
    // No annotation in the class files for which users would need another jar to compile.
    allowedClasspathAnnotations = Override.class,
    throwForInvalidImmutableState = MissingAttributesException.class)
@interface LinkStyle {}
