package io.github.dossier4j.generated;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Hands out the samples, and says with a failure which of them it was. */
final class SampleSource implements ArgumentsProvider, InvocationInterceptor {

  static final String SEED = "dossier4j.seed";
  private static final String FACTOR = "dossier4j.samples";

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    Integer seed = Integer.getInteger(SEED);
    int samples = context.getRequiredTestMethod().getAnnotation(Samples.class).value();
    IntStream seeds =
        seed == null
            ? IntStream.range(0, Math.multiplyExact(samples, Integer.getInteger(FACTOR, 1)))
            : IntStream.of(seed);
    return seeds.mapToObj(Sample::new).map(Arguments::of);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    try {
      invocation.proceed();
    } catch (Throwable e) {
      List<Object> arguments = method.getArguments();
      Sample sample = (Sample) arguments.get(0);
      throw new AssertionError(
          sample + " fails, " + sample.repeating() + " repeats it: " + e.getMessage(), e);
    }
  }
}
