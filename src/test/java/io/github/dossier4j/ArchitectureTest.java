package io.github.dossier4j;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;

@AnalyzeClasses(
    packages = "io.github.dossier4j",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule VALUES_KNOW_NOTHING_ABOVE_THEM =
      noClasses()
          .that()
          .resideInAPackage("..dossier4j.model")
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.github.dossier4j..")
                  .and(not(resideInAPackage("..dossier4j.model"))))
          .because("values are the lowest layer");

  @ArchTest
  static final ArchRule THE_ENGINE_KNOWS_ONLY_THE_VALUES =
      noClasses()
          .that()
          .resideInAPackage("..dossier4j.engine")
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.github.dossier4j..")
                  .and(not(resideInAnyPackage("..dossier4j.model", "..dossier4j.engine"))))
          .because("what it works with is handed to it");

  @ArchTest
  static final ArchRule THE_BASE_KNOWS_ONLY_ENGINE_AND_VALUES =
      noClasses()
          .that()
          .resideInAPackage("io.github.dossier4j")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..dossier4j.json", "..dossier4j.proof")
          .because("queries need neither");

  @ArchTest
  static final ArchRule NO_EXPORTED_METHOD_SHOWS_THE_ENGINE =
      noMethods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(
              modifier(JavaModifier.PUBLIC)
                  .<JavaClass>forSubtype()
                  .and(not(resideInAPackage("..dossier4j.engine"))))
          .should()
          .haveRawReturnType(resideInAPackage("..dossier4j.engine"))
          .orShould()
          .haveRawParameterTypes(anyElementThat(resideInAPackage("..dossier4j.engine")))
          .because("its public classes are no API");

  @ArchTest
  static void theEngineIsNotExported(JavaClasses classes) {
    assertThat(Dossier.class.getResource("/module-info.class")).isNotNull();
    try (InputStream module = Dossier.class.getResourceAsStream("/module-info.class")) {
      assertThat(ModuleDescriptor.read(module).exports())
          .extracting(ModuleDescriptor.Exports::source)
          .doesNotContain("io.github.dossier4j.engine");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ArchTest
  static final ArchRule THE_DOSSIER_KNOWS_ONLY_THE_VALUES =
      noClasses()
          .that()
          .resideInAPackage("io.github.dossier4j")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..dossier4j.moscow")
          .because("the library is for any article; the bundled one is an example");

  @ArchTest
  static final ArchRule VALUES_NAME_ONLY_THE_SHARED_ANNOTATIONS_OF_JACKSON =
      noClasses()
          .that()
          .resideOutsideOfPackage("..dossier4j.json")
          .and()
          .haveSimpleNameNotEndingWith("Style")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.databind..")
          .because("querying must not load Jackson, and either major must do");

  @ArchTest
  static final ArchRule PUBLIC_METHODS_SHOW_NO_GENERATED_IMPLEMENTATION =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should()
          .notHaveRawReturnType(nameMatching(".*Builder\\$.*Value"))
          .because("generated implementations may change");

  @ArchTest
  static final ArchRule CLASSES_OF_CONSTANTS_CANNOT_BE_MADE =
      classes()
          .that()
          .resideInAPackage("..dossier4j.moscow")
          .and()
          .arePublic()
          .should()
          .haveModifier(JavaModifier.FINAL)
          .andShould()
          .haveOnlyPrivateConstructors()
          .because("they only hold constants");

  @ArchTest
  static final ArchRule CONSTANTS_DO_NOT_KNOW_THE_DOSSIER =
      noClasses()
          .that()
          .haveSimpleNameStartingWith("Visit")
          .should()
          .dependOnClassesThat()
          .haveSimpleNameStartingWith("MoscowVisit")
          .because("classes initialise in one direction");

  @ArchTest
  static final ArchRule NOTHING_PRINTS =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("a library leaves the console to its user");
}
