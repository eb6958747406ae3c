package io.github.dossier4j;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(
    packages = "io.github.dossier4j",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String BASE = "io.github.dossier4j";

  /** Each package, and those that it may depend on besides itself. */
  private static final Map<String, Set<String>> LAYERS =
      Map.ofEntries(
          Map.entry(".model", Set.of()),
          Map.entry(".engine", Set.of(".model")),
          Map.entry("", Set.of(".engine", ".model")),
          Map.entry(".text", Set.of("", ".engine", ".model")),
          Map.entry(".proof", Set.of(".text", "", ".engine", ".model")),
          Map.entry(".json", Set.of(".proof", ".text", "", ".engine", ".model")),
          Map.entry(".view", Set.of(".json", ".proof", ".text", "", ".engine", ".model")),
          Map.entry(".exchange", Set.of(".json", ".proof", ".text", "", ".engine", ".model")),
          // The example for users needs no more than they do.
          Map.entry(".moscow", Set.of("", ".model")));

  @ArchTest
  static void eachPackageDependsOnTheLayersBelowItOnly(JavaClasses classes) {
    Set<String> packages = new TreeSet<>();
    classes.forEach(type -> packages.add(type.getPackageName().substring(BASE.length())));
    assertThat(LAYERS.keySet()).as("a new package has a layer").containsAll(packages);
    for (String from : packages) {
      for (String to : packages) {
        if (!from.equals(to) && !LAYERS.get(from).contains(to)) {
          noClasses()
              .that()
              .resideInAPackage(BASE + from)
              .should()
              .dependOnClassesThat()
              .resideInAPackage(BASE + to)
              .because("values, engine, answers, texts, proof and JSON build on each other")
              .check(classes);
        }
      }
    }
  }

  /** A public type is a promise; a builder belongs to the type that it builds. */
  @ArchTest
  static void thePublicTypesAreThoseOfTheList(JavaClasses classes) throws IOException {
    Set<String> exported = exported();
    List<String> found =
        classes.stream()
            .filter(type -> exported.contains(type.getPackageName()) && isPublic(type))
            .map(type -> type.getName().substring(BASE.length() + 1))
            .filter(name -> !name.endsWith("Builder"))
            .sorted()
            .toList();
    try (InputStream list = ArchitectureTest.class.getResourceAsStream("public-types.txt")) {
      assertThat(found)
          .containsExactlyElementsOf(
              new String(list.readAllBytes(), StandardCharsets.UTF_8)
                  .lines()
                  .filter(line -> !line.startsWith("#"))
                  .toList());
    }
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
  }

  private static Set<String> exported() throws IOException {
    // Other jars on the class path have a descriptor of the same name.
    URL classes = Dossier.class.getProtectionDomain().getCodeSource().getLocation();
    try (InputStream module = new URL(classes, "module-info.class").openStream()) {
      return ModuleDescriptor.read(module).exports().stream()
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    }
  }

  @ArchTest
  static void theEngineIsNotExported(JavaClasses classes) throws IOException {
    assertThat(exported()).contains(BASE).doesNotContain(BASE + ".engine");
  }

  /** Methods, constructors and fields, with the types that their type arguments name. */
  @ArchTest
  static void noExportedSignatureNamesAnInternalOrAGeneratedType(JavaClasses classes)
      throws IOException {
    Set<String> exported = exported();
    List<String> leaks = new ArrayList<>();
    for (JavaClass type : classes) {
      if (exported.contains(type.getPackageName()) && isPublic(type)) {
        for (JavaMember member : type.getMembers()) {
          boolean isOffered =
              member.getModifiers().contains(JavaModifier.PUBLIC)
                  || member.getModifiers().contains(JavaModifier.PROTECTED);
          for (JavaClass named : isOffered ? named(member) : Set.<JavaClass>of()) {
            if (isInternal(named, exported)) {
              leaks.add(member.getFullName() + " names " + named.getName());
            }
          }
        }
        type.getRawSuperclass()
            .filter(parent -> isInternal(parent, exported))
            .ifPresent(parent -> leaks.add(type.getName() + " extends " + parent.getName()));
        type.getInterfaces().stream()
            .flatMap(each -> each.getAllInvolvedRawTypes().stream())
            .filter(each -> isInternal(each, exported))
            .forEach(each -> leaks.add(type.getName() + " implements " + each.getName()));
      }
    }
    assertThat(leaks).isEmpty();
  }

  private static Set<JavaClass> named(JavaMember member) {
    if (member instanceof JavaCodeUnit code) {
      Set<JavaClass> named = new HashSet<>(code.getReturnType().getAllInvolvedRawTypes());
      code.getParameterTypes().forEach(type -> named.addAll(type.getAllInvolvedRawTypes()));
      return named;
    }
    return ((JavaField) member).getType().getAllInvolvedRawTypes();
  }

  /** One of ours that users cannot name, or the implementation that a builder makes. */
  private static boolean isInternal(JavaClass type, Set<String> exported) {
    return type.getPackageName().startsWith(BASE)
        && (!exported.contains(type.getPackageName())
            || type.getSimpleName().startsWith("Immutable")
            || !isPublic(type));
  }

  @Test
  void theBaseFolderIsSmallEnoughToBeReadAtAGlance() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/dossier4j"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .hasSizeLessThanOrEqualTo(26);
    }
  }

  @ArchTest
  static final ArchRule VALUES_NAME_ONLY_THE_SHARED_ANNOTATIONS_OF_JACKSON =
      noClasses()
          .that()
          .resideOutsideOfPackages("..dossier4j.json", "..dossier4j.exchange")
          .and()
          .haveSimpleNameNotEndingWith("Style")
          .and()
          // The page of a draft, which json has read, shows where its values stand.
          .doNotHaveSimpleName("DraftSource")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.databind..")
          .because("querying must not load Jackson, and either major must do");

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

  @ArchTest
  static final ArchRule FILES_ARE_WRITTEN_IN_ONE_PLACE =
      noClasses()
          .that()
          .doNotHaveSimpleName("WholeFile")
          .should()
          .callMethodWhere(
              JavaCall.Predicates.target(owner(type(Files.class)))
                  .and(
                      JavaCall.Predicates.target(
                          nameMatching("write.*|newOutputStream|newBufferedWriter|copy|move"))))
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(FileOutputStream.class, FileWriter.class, RandomAccessFile.class)
          .because("a file is replaced as a whole, with its permissions, by whatever writes it");
}
