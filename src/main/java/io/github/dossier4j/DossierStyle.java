package io.github.dossier4j;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonSerialize;

/** How the dossier is generated: as the values of the model, with its lists behind the queries. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@JsonSerialize
@Value.Style(
    // allPeople() is the attribute "people", because people() is the query.
    get = {"all*", "*"},
    visibilityString = "PACKAGE",
    builderVisibilityString = "PUBLIC",
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    // The lists of the JDK are the smallest there are.
    jdk9Collections = true,
    depluralize = true,
    depluralizeDictionary = {"person:people"},
    // No with-methods: toBuilder() is the way to a changed copy.
    defaults = @Value.Immutable(copy = false),
    // Nothing in the class files that users would need another jar to compile against.
    allowedClasspathAnnotations = Override.class,
    throwForInvalidImmutableState = MissingAttributesException.class)
@interface DossierStyle {}
