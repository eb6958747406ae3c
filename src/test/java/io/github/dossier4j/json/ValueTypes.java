package io.github.dossier4j.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.generated.GeneratedDossiers;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The types and values of the library, found by reflection, so that a new one is tested too. */
final class ValueTypes {

  private static final List<Class<?>> CLASSES = read();
  private static final Map<Class<?>, List<Object>> SAMPLES = collect();

  private ValueTypes() {}

  /** Every class of the exported packages. */
  static List<Class<?>> exported() {
    return CLASSES;
  }

  /** The types whose values are generated. */
  static List<Class<?>> all() {
    return CLASSES.stream()
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .filter(type -> Arrays.stream(type.getDeclaredMethods()).anyMatch(ValueTypes::isCreator))
        .filter(type -> Modifier.isAbstract(type.getModifiers()))
        .toList();
  }

  private static boolean isCreator(Method method) {
    return method.getName().equals("fromJson");
  }

  /** The accessors of a type that make up its JSON, by the names of the wire format. */
  static Map<String, Method> attributes(Class<?> type) {
    Map<String, Method> attributes = new TreeMap<>();
    for (Method method : type.getDeclaredMethods()) {
      JsonProperty property = method.getAnnotation(JsonProperty.class);
      if (property != null) {
        method.setAccessible(true);
        attributes.put(property.value(), method);
      }
    }
    return attributes;
  }

  /**
   * Some values of a type. Two of them differ in every attribute that can differ, and each
   * attribute is set in one of them.
   */
  static List<Object> samples(Class<?> type) {
    return SAMPLES.getOrDefault(type, List.of());
  }

  private static Map<Class<?>, List<Object>> collect() {
    Map<Class<?>, List<Object>> samples = new LinkedHashMap<>();
    Map<String, Set<Object>> seen = new LinkedHashMap<>();
    List<Object> roots =
        new ArrayList<>(
            List.of(
                GeneratedDossiers.complete(new Random(1)),
                GeneratedDossiers.complete(new Random(2)),
                MoscowVisit.dossier()));
    for (String text : List.of("{", "{\n  \"format\": 2}")) {
      try {
        DossierReader.create().read(text);
      } catch (InvalidDataException e) {
        roots.addAll(e.problems());
      }
    }
    roots.forEach(root -> collect(root, samples, seen));
    return samples;
  }

  private static void collect(
      Object value, Map<Class<?>, List<Object>> samples, Map<String, Set<Object>> seen) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(each -> collect(each, samples, seen));
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(each -> collect(each, samples, seen));
    } else if (all().contains(value.getClass().getSuperclass())) {
      Class<?> type = value.getClass().getSuperclass();
      boolean isNews = false;
      for (Map.Entry<String, Method> attribute : attributes(type).entrySet()) {
        Object held = get(value, attribute.getValue());
        Set<Object> known =
            seen.computeIfAbsent(
                type.getName() + attribute.getKey(), each -> new LinkedHashSet<>());
        isNews |= known.size() < 2 && known.add(held);
        collect(held, samples, seen);
      }
      if (isNews) {
        samples.computeIfAbsent(type, each -> new ArrayList<>()).add(value);
      }
    }
  }

  static Object get(Object value, Method accessor) {
    try {
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(accessor.toString(), e);
    }
  }

  private static List<Class<?>> read() {
    try {
      Path classes =
          Path.of(Dossier.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      List<Class<?>> types = new ArrayList<>();
      try (InputStream module = Files.newInputStream(classes.resolve("module-info.class"))) {
        for (ModuleDescriptor.Exports exported : ModuleDescriptor.read(module).exports()) {
          try (Stream<Path> files =
              Files.list(classes.resolve(exported.source().replace('.', '/')))) {
            for (String file : files.map(each -> each.getFileName().toString()).sorted().toList()) {
              if (file.endsWith(".class") && !file.equals("package-info.class")) {
                types.add(
                    Class.forName(
                        exported.source() + "." + file.substring(0, file.length() - 6),
                        false,
                        Passage.class.getClassLoader()));
              }
            }
          }
        }
      }
      return types;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
