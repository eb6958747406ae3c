package io.github.dossier4j.json;

import static io.github.dossier4j.json.Streams.changed;
import static io.github.dossier4j.json.Streams.copy;
import static io.github.dossier4j.json.Streams.forged;
import static io.github.dossier4j.json.Streams.read;
import static io.github.dossier4j.json.Streams.written;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.generated.GeneratedDossiers;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.PersonBuilder;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.SerializableValue;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonFactory;

/** Java serialization: what is kept, what is not, and what a stream cannot do. */
class SerializationTest {

  private static final String SAMPLES = "io.github.dossier4j.json.SerializationTest#samples";
  private static final String CONCRETE = "io.github.dossier4j.json.SerializationTest#concrete";
  private static final String OTHERS = "io.github.dossier4j.json.SerializationTest#others";

  /** Values of every type, which differ in every attribute that can differ. */
  static Stream<Object> samples() {
    return Stream.concat(
        ValueTypes.all().stream().flatMap(type -> ValueTypes.samples(type).stream()),
        Stream.of("2008", "2007-12", "2008-02-06", "2005/2008", "2005/", "../2012")
            .map(Edtf::parse));
  }

  @Nested
  class AValue {

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void isEqualToWhatItWas(Object value) {
      assertThat(copy(value)).isEqualTo(value).hasSameHashCodeAs(value).hasToString("" + value);
    }

    @Test
    void ofEveryTypeIsAmongTheSamples() {
      assertThat(samples().map(Object::getClass).map(SerializationTest::publicType))
          .containsAll(ValueTypes.all())
          .contains(Edtf.class);
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void isNamedInTheStreamAsMappersNameIt(Object value) {
      JsonTypeName name = publicType(value.getClass()).getAnnotation(JsonTypeName.class);

      assertThat(text(written(value))).contains(name == null ? "date" : name.value());
    }

    @Test
    void isItsCanonicalJsonInTheStream() {
      assertThat(text(written(Passage.of(1, 0, 10))))
          .endsWith("passage{\"paragraph\":1,\"start\":0,\"end\":10}x");
    }

    @Test
    void isTheSameObjectWhereverItStandsInOneStream() {
      List<Person> copies = copy(new ArrayList<>(List.of(ISLAM_KARIMOV, ISLAM_KARIMOV)));

      assertThat(copies.get(0)).isEqualTo(ISLAM_KARIMOV).isSameAs(copies.get(1));
    }

    @Test
    void passesAFilterOfThisLibraryAlone() throws Exception {
      byte[] stream = written(MoscowVisit.dossier());
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
        in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("io.github.dossier4j.**;!*"));

        assertThat(in.readObject()).isEqualTo(MoscowVisit.dossier());
      }
    }

    @Test
    void isNotReadIfItIsBeyondTheLimitsOfADocument() {
      byte[] stream = written(Person.builder().id("long").name("a".repeat(1_000_001)).build());

      assertRefused(stream, ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void isNotWrittenIfItsJsonIsLargerThanADocumentMayBe() {
      PersonBuilder person = Person.builder().id("large").name("Large");
      String alias = "a".repeat(1_000_000);
      IntStream.range(0, 68).forEach(i -> person.addAlias(alias));
      Person large = person.build();

      assertThatThrownBy(() -> written(large))
          .hasCauseInstanceOf(NotSerializableException.class)
          .hasMessageContaining("a value must not be larger than 67108864 bytes of JSON");
    }
  }

  @Nested
  class ADossier {

    @Test
    void hasTheSameBytesAfterManyRoundsOfASession() {
      Map<String, Object> session = new HashMap<>();
      session.put("visit", MoscowVisit.dossier());
      session.put("again", MoscowVisit.dossier());
      session.put("person", ISLAM_KARIMOV);
      session.put("link", Link.stated(ISLAM_KARIMOV, Passage.of(1, 0, 10)));
      session.put("quotes", new ArrayList<>(MoscowVisit.dossier().quotes().list()));
      Map<String, Object> kept = session;
      for (int i = 0; i < 5; i++) {
        kept = copy(kept);
      }

      assertThat(kept).isEqualTo(session);
      assertThat(kept.get("visit")).isSameAs(kept.get("again"));
      assertThat(DossierWriter.compact().toBytes((Dossier) kept.get("visit")))
          .isEqualTo(DossierWriter.compact().toBytes(MoscowVisit.dossier()));
    }

    @Test
    void answersQueriesAsBefore() {
      Dossier kept = copy(MoscowVisit.dossier());

      assertThat(kept.quotes().by(ISLAM_KARIMOV).list())
          .isEqualTo(MoscowVisit.dossier().quotes().by(ISLAM_KARIMOV).list());
    }

    @Test
    void mayHaveAllThatADossierCanHave() {
      Random random = new Random(13);
      for (int i = 0; i < 20; i++) {
        Dossier dossier = GeneratedDossiers.next(random);

        assertThat(copy(dossier)).isEqualTo(dossier);
      }
      Dossier complete = GeneratedDossiers.complete(random);
      assertThat(copy(complete)).isEqualTo(complete);
    }

    @Test
    void mayBeHuge() {
      Dossier huge =
          MoscowVisit.dossier().toBuilder()
              .addAllPeople(
                  IntStream.range(0, 50_000)
                      .mapToObj(i -> ISLAM_KARIMOV.toBuilder().id("person-" + i).build())
                      .toList())
              .build();

      assertThat(written(huge)).hasSizeGreaterThan(20_000_000);
      assertThat(copy(huge)).isEqualTo(huge);
    }
  }

  @Nested
  class AForgedStream {

    private final Person ada = Person.builder().id("ada").name("Ada").addAlias("Ada F").build();

    @Test
    void isRefusedWithEveryProblemOfTheJson() {
      byte[] stream = changed(written(ada), "\"id\":\"ada\",\"name\"", "\"id\":\"a/a\",\"nama\"");

      assertRefused(stream, ProblemCode.MISSING, ProblemCode.BAD_ID, ProblemCode.UNKNOWN_PROPERTY);
    }

    @Test
    void isRefusedIfRulesBetweenRecordsAreBroken() {
      Dossier dossier = MoscowVisit.dossier();
      byte[] stream =
          changed(written(dossier), "\"id\":\"islam-karimov\"", "\"id\":\"islam-karimow\"");

      assertRefused(stream, ProblemCode.DANGLING_REFERENCE);
    }

    @Test
    void isRefusedIfItNamesNoTypeOfTheLibrary() {
      assertThatThrownBy(() -> read(changed(written(ada), "person{", "parson{")))
          .isInstanceOf(InvalidObjectException.class)
          .hasMessage("there is no type of value 'parson'");
    }

    @Test
    void isRefusedIfItNamesAnotherType() {
      assertRefused(changed(written(Edtf.parse("2008")), "date", "link"), ProblemCode.WRONG_TYPE);
    }

    @Test
    void isRefusedIfItIsOfALaterRelease() {
      byte[] stream = written(ada);
      int form = text(stream).indexOf("\0\0\0\1\0\6person");
      stream[form + 3] = 2;

      assertThatThrownBy(() -> read(stream))
          .isInstanceOf(InvalidObjectException.class)
          .hasMessage("this release reads the serial formats 1 to 1, was 2");
    }

    @Test
    void givesNoInvalidValueWhicheverByteIsChanged() {
      Map<Serializable, String> starts =
          Map.of(
              ada,
              "\0\0\0\1\0\6person",
              Edtf.parse("2008-02-06"),
              "\0\0\0\1\0\4date",
              problem(),
              "\0\0\0\1\0\7problem",
              failure(),
              "\0\0\0\1\0\0\0\2",
              DossierReader.create(),
              "\0\0\0\1\0\6reader");
      for (Map.Entry<Serializable, String> start : starts.entrySet()) {
        byte[] stream = written(start.getKey());
        int data = text(stream).indexOf(start.getValue());
        assertThat(data).isPositive();
        for (int at = data; at < stream.length; at++) {
          for (int bit = 1; bit <= 128; bit <<= 1) {
            byte[] forged = stream.clone();
            forged[at] ^= (byte) bit;
            assertHarmless(forged);
          }
        }
      }
    }

    @Test
    void givesNothingWhereverItIsCut() {
      for (Serializable written : List.of(ada, failure(), DossierReader.create())) {
        byte[] stream = written(written);
        for (int length = 0; length < stream.length; length++) {
          byte[] cut = Arrays.copyOf(stream, length);

          assertThatThrownBy(() -> read(cut))
              .isInstanceOfAny(ObjectStreamException.class, EOFException.class);
        }
      }
    }

    @ParameterizedTest
    @MethodSource(CONCRETE)
    void setsNoFieldOfAValue(Class<?> type) {
      assertThatThrownBy(() -> read(forged(type)))
          .isInstanceOf(InvalidObjectException.class)
          .hasMessage("a value is read from its JSON only, never from its fields");
    }

    @ParameterizedTest
    @MethodSource(CONCRETE)
    void setsNoFieldOfAValueWhoseSuperclassesItNames(Class<?> type) {
      List<Class<?>> types = new ArrayList<>();
      for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
        types.add(each);
      }

      assertThatThrownBy(() -> read(forged(types.toArray(new Class<?>[0]))))
          .isInstanceOf(InvalidObjectException.class)
          .hasMessage("a value is read from its JSON only, never from its fields");
    }

    @ParameterizedTest
    @MethodSource(OTHERS)
    void makesNothingWithoutData(Class<?> type) {
      assertThatThrownBy(() -> read(forged(type)))
          .isInstanceOfAny(ObjectStreamException.class, EOFException.class);
    }

    /** A failure of one who extends ours, in a stream that leaves ours out. */
    @Test
    void makesNoFailureWithoutProblems() {
      assertThatThrownBy(() -> read(forged(OwnFailure.class)))
          .isInstanceOf(InvalidObjectException.class)
          .hasMessage("a failure must have at least one problem");
    }

    /** Either nothing is read, or a value that was built and checked like any other. */
    private static void assertHarmless(byte[] stream) {
      Object read;
      try {
        read = read(stream);
      } catch (ObjectStreamException | EOFException e) {
        return;
      } catch (IOException | ClassNotFoundException e) {
        throw new AssertionError(text(stream), e);
      }
      assertThat(read)
          .isInstanceOfAny(
              Person.class,
              Edtf.class,
              Problem.class,
              InvalidDataException.class,
              DossierReader.class);
      if (read instanceof Person person) {
        assertThat(person.toBuilder().build()).isEqualTo(person);
      }
    }
  }

  @Nested
  class AFailure {

    @Test
    void keepsEveryProblemTheMessageAndTheStackTrace() {
      InvalidDataException failure = failure();
      failure.initCause(new IllegalStateException("why"));
      InvalidDataException kept = copy(failure);

      assertThat(kept.problems()).isEqualTo(failure.problems()).hasSizeGreaterThan(1);
      assertThat(kept).hasMessage(failure.getMessage()).hasRootCauseMessage("why");
      assertThat(kept.getStackTrace()).isEqualTo(failure.getStackTrace());
      assertThatThrownBy(() -> kept.problems().clear())
          .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keepsLineColumnAndValueOfAProblem() {
      InvalidDataException failure =
          catchThrowableOfType(
              InvalidDataException.class, () -> DossierReader.create().read("{\n \"format\": 2}"));

      assertThat(copy(failure).problems())
          .isEqualTo(failure.problems())
          .allMatch(problem -> problem.line().isPresent() && problem.value().isPresent());
    }

    @Test
    void keepsAValueThatIsNoWellFormedText() {
      Problem problem = Problem.of(ProblemCode.MALFORMED_TEXT, "/name", "bad", "a\ud834");

      assertThat(copy(problem)).isEqualTo(problem);
    }

    @Test
    void keepsWhatIsMissingWhenAValueOrADossierIsBuilt() {
      for (Runnable build :
          List.<Runnable>of(
              () -> Person.builder().build(), () -> Dossier.builder().id("d").build())) {
        InvalidDataException failure = catchThrowableOfType(InvalidDataException.class, build::run);

        assertThat(copy(failure)).hasSameClassAs(failure).hasMessage(failure.getMessage());
        assertThat(copy(failure).problems()).isEqualTo(failure.problems());
      }
    }

    @Test
    void mayBelongToAnother() {
      OwnFailure kept = copy(new OwnFailure(List.of(problem()), 7));

      assertThat(kept.problems()).containsExactly(problem());
      assertThat(kept.code).isEqualTo(7);
    }
  }

  private static final class OwnFailure extends InvalidDataException {
    private static final long serialVersionUID = 1L;
    private final int code;

    OwnFailure(List<Problem> problems, int code) {
      super(problems);
      this.code = code;
    }
  }

  @Nested
  class Settings {

    @Test
    void ofLimitsAreKept() {
      ReadLimits limits =
          ReadLimits.defaults()
              .withDocumentSize(1)
              .withTokens(2)
              .withDepth(3)
              .withStringLength(4)
              .withNumberLength(5);

      assertThat(copy(limits)).hasToString(limits.toString());
    }

    @Test
    void ofAReaderAreKept() {
      DossierReader reader =
          copy(DossierReader.withLimits(ReadLimits.defaults().withDocumentSize(5)));

      assertThatThrownBy(() -> reader.read("123456"))
          .hasMessageContaining("a document must not be larger than 5");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofAReaderSayWhetherItKeepsLines(boolean keeps) {
      DossierReader reader = DossierReader.create();
      InputStream line = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));

      assertThat(copy(keeps ? reader.withRawLines() : reader).results(line))
          .singleElement()
          .extracting(result -> result.raw().isPresent())
          .isEqualTo(keeps);
    }

    @Test
    void ofAWriterAreKept() {
      assertThat(copy(DossierWriter.compact())).isSameAs(DossierWriter.compact());
      assertThat(copy(DossierWriter.indented())).isSameAs(DossierWriter.indented());
    }

    @Test
    void areCheckedAsTheFactoriesCheckThem() {
      byte[] stream = changed(written(ReadLimits.defaults().withDepth(77)), "\0\0\0M", "\0\0\0\0");

      assertThatThrownBy(() -> read(stream))
          .isInstanceOf(InvalidObjectException.class)
          .hasMessageEndingWith("depth must be at least 1, was 0");
    }

    @Test
    void areOfAKnownType() {
      byte[] stream = changed(written(ReadLimits.defaults()), "limits", "limitz");

      assertThatThrownBy(() -> read(stream))
          .isInstanceOf(InvalidObjectException.class)
          .hasMessageContaining("limitz");
    }
  }

  /** Two copies of the library, with nothing but its two jars of Jackson. */
  @Nested
  class TwoClassLoaders {

    @ParameterizedTest
    @ValueSource(strings = {"its own", "none", "the other one"})
    void exchangeADossierWhateverTheLoaderOfTheThread(String loaderOfTheThread) throws Exception {
      ClassLoader before = Thread.currentThread().getContextClassLoader();
      try (URLClassLoader one = library();
          URLClassLoader other = library()) {
        Object sent = one.loadClass(MoscowVisit.class.getName()).getMethod("dossier").invoke(null);
        Thread.currentThread()
            .setContextClassLoader(
                switch (loaderOfTheThread) {
                  case "none" -> null;
                  case "the other one" -> one;
                  default -> other;
                });
        Object received = read(written(sent), other);

        assertThat(sent.getClass()).isNotEqualTo(MoscowVisit.dossier().getClass());
        assertThat(received.getClass().getClassLoader()).isSameAs(other);
        assertThat(text(received, other))
            .isEqualTo(DossierWriter.compact().toText(MoscowVisit.dossier()));
      } finally {
        Thread.currentThread().setContextClassLoader(before);
      }
    }

    /** A failure needs no JSON, so that it can be kept all the same. */
    @Test
    void sayWhatIsMissingWhereThereIsNoJackson() throws Exception {
      try (URLClassLoader one = loader(Dossier.class, JsonProperty.class)) {
        Object dossier =
            one.loadClass(MoscowVisit.class.getName()).getMethod("dossier").invoke(null);

        assertThatThrownBy(() -> written(dossier))
            .hasCauseInstanceOf(NotSerializableException.class)
            .hasMessageContaining("serialization needs jackson-core of Jackson 3");
        assertThat(written(failureOf(one))).isNotEmpty();
      }
    }

    private static Throwable failureOf(ClassLoader loader) throws Exception {
      try {
        loader
            .loadClass(Passage.class.getName())
            .getMethod("of", int.class, int.class, int.class)
            .invoke(null, -1, 5, 4);
        throw new AssertionError("not refused");
      } catch (InvocationTargetException e) {
        return e.getCause();
      }
    }

    private static URLClassLoader library() {
      return loader(Dossier.class, JsonFactory.class, JsonProperty.class);
    }

    private static URLClassLoader loader(Class<?>... ofEachJar) {
      return new URLClassLoader(
          Stream.of(ofEachJar)
              .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
              .toArray(URL[]::new),
          ClassLoader.getPlatformClassLoader());
    }

    private static Object read(byte[] stream, ClassLoader loader) throws Exception {
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(stream)) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
              return Class.forName(type.getName(), false, loader);
            }
          }) {
        return in.readObject();
      }
    }

    private static Object text(Object dossier, ClassLoader loader) throws Exception {
      Class<?> writer = loader.loadClass(DossierWriter.class.getName());
      return writer
          .getMethod("toText", loader.loadClass(Dossier.class.getName()))
          .invoke(writer.getMethod("compact").invoke(null), dossier);
    }
  }

  /** Each class of the library that is serializable, the generated ones included. */
  private static List<Class<?>> serializable() throws Exception {
    Path classes =
        Path.of(Dossier.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name =
            classes.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        if (!name.contains("-info.")) {
          Class<?> type =
              Class.forName(
                  name.substring(0, name.length() - ".class".length()),
                  false,
                  Dossier.class.getClassLoader());
          if (Serializable.class.isAssignableFrom(type)) {
            types.add(type);
          }
        }
      }
    }
    return types;
  }

  /** The classes of values that an object can have. */
  static List<Class<?>> concrete() throws Exception {
    return serializable().stream()
        .filter(SerializableValue.class::isAssignableFrom)
        .filter(type -> !Modifier.isAbstract(type.getModifiers()))
        .toList();
  }

  /** All others that have a form of their own. */
  static List<Class<?>> others() throws Exception {
    return serializable().stream()
        .filter(type -> !SerializableValue.class.isAssignableFrom(type))
        .filter(type -> !Enum.class.isAssignableFrom(type) && !type.isInterface())
        // Never leaves the reader.
        .filter(type -> !isInternalSignal(type))
        .toList();
  }

  private static boolean isInternalSignal(Class<?> type) {
    return RuntimeException.class.equals(type.getSuperclass());
  }

  @Nested
  class TheLibrary {

    @Test
    void writesNoFieldByDefault() throws Exception {
      for (Class<?> type : serializable()) {
        boolean hasItsOwnForm =
            type.isEnum()
                || Enum.class.isAssignableFrom(type)
                || type.isInterface()
                || SerializableValue.class.isAssignableFrom(type);
        if (!hasItsOwnForm) {
          assertThat(type.getDeclaredFields())
              .as("%s", type)
              .filteredOn(field -> !Modifier.isStatic(field.getModifiers()))
              .allMatch(field -> Modifier.isTransient(field.getModifiers()));
        }
      }
    }

    @Test
    void fixesTheVersionOfEveryClassThatStandsInStreams() throws Exception {
      for (Class<?> type : others()) {
        Field version = type.getDeclaredField("serialVersionUID");
        version.setAccessible(true);

        assertThat(version.get(null)).as("%s", type).isEqualTo(1L);
      }
    }

    @Test
    void isSerializableInItsValuesSettingsAndFailuresOnly() throws Exception {
      assertThat(others())
          .extracting(type -> type.getName().replace("io.github.dossier4j.", ""))
          .containsExactlyInAnyOrder(
              "MissingAttributesException",
              "model.MissingAttributesException",
              "model.InvalidDataException",
              "model.SerialForm",
              "json.SettingsForm",
              "json.DossierReader",
              "json.DossierWriter",
              "json.ReadLimits");
    }

    @Test
    void hasValuesOnlyThatAreSerializable() throws Exception {
      assertThat(serializable()).containsAll(ValueTypes.all());
    }

    @Test
    void doesNotKeepAnswers() {
      Dossier visit = MoscowVisit.dossier();
      for (Object answer :
          List.of(
              visit.people(),
              visit.evidence(ISLAM_KARIMOV).get(0),
              visit.connections(ISLAM_KARIMOV),
              visit.timeline(),
              visit.search("talks").get(0),
              visit.rows(),
              LineResult.of(1, "{}"))) {
        assertThatThrownBy(() -> written(answer))
            .as("%s", answer.getClass())
            .hasCauseInstanceOf(NotSerializableException.class);
      }
    }

    @Test
    void namesItsCodecForTheClassPathAsForTheModulePath() throws IOException {
      String service = "/META-INF/services/io.github.dossier4j.model.SerialCodec";
      try (InputStream names = Dossier.class.getResourceAsStream(service)) {
        assertThat(names).hasContent(JsonCodec.class.getName());
      }
    }
  }

  private static Problem problem() {
    return Problem.of(ProblemCode.BAD_ID, "/id", "an id is bad", "?").toBuilder()
        .line(3)
        .column(7)
        .build();
  }

  private static InvalidDataException failure() {
    return catchThrowableOfType(InvalidDataException.class, () -> Passage.of(-1, 5, 4));
  }

  private static Class<?> publicType(Class<?> type) {
    return Modifier.isPublic(type.getModifiers()) ? type : publicType(type.getSuperclass());
  }

  private static String text(byte[] stream) {
    return new String(stream, StandardCharsets.ISO_8859_1);
  }

  private static void assertRefused(byte[] stream, ProblemCode... codes) {
    InvalidObjectException failure =
        catchThrowableOfType(InvalidObjectException.class, () -> read(stream));
    InvalidDataException cause = (InvalidDataException) failure.getCause();

    assertThat(failure).hasMessage(cause.getMessage());
    assertThat(cause.problems()).extracting(Problem::code).contains(codes);
  }
}
