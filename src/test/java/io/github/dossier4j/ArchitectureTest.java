package io.github.dossier4j;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
