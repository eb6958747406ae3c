package io.github.dossier4j.generated;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A property that must hold for every {@link Sample}. The seeds are 0, 1, 2 and so on, so that
 * every run is the same. A failure names its seed:
 *
 * <ul>
 *   <li>{@code -Ddossier4j.seed=17} repeats the one with that seed;
 *   <li>{@code -Ddossier4j.samples=100} holds a property against a hundred times as many.
 * </ul>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(SampleSource.class)
@ExtendWith(SampleSource.class)
public @interface Samples {

  /** How many samples do for a build. */
  int value();
}
