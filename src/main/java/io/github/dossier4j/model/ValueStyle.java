package io.github.dossier4j.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * How every value of this package is generated.
 *
 * <p>The empty {@code JsonSerialize} makes the generator write its reading shim; it is not retained
 * in a way that would make the value types depend on either databind.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@JsonSerialize
@Value.Style(
    // Users see the abstract type and its builder, never the generated implementation.
    visibilityString = "PACKAGE",
    builderVisibilityString = "PUBLIC",
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    // addAlias("…"), addParty(…): one element is added in the singular.
    depluralize = true,
    depluralizeDictionary = {"alias:aliases", "party:parties", "signatory:signatories"},
    // A missing attribute is a problem like any other.
    throwForInvalidImmutableState = InvalidDossierException.class)
@interface ValueStyle {}
