package io.github.dossier4j.json;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.Query;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.text.ArticleText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.xml.XmlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Whatever a mapper of a user is told to do, it changes no value and loses nothing of it. */
class ForeignMapperTest {

  private static final String PLAIN = "io.github.dossier4j.json.ForeignMapperTest#plain";
  private static final String ALL = "io.github.dossier4j.json.ForeignMapperTest#all";
  private static final String PLAIN_AND_TYPES =
      "io.github.dossier4j.json.ForeignMapperTest#plainAndTypes";
  private static final String ALL_AND_TYPES =
      "io.github.dossier4j.json.ForeignMapperTest#allAndTypes";

  private static final List<ForeignMapper> PLAIN_MAPPERS =
      List.of(ForeignMapper.three("plain", it -> it), ForeignMapper.two("plain", it -> it));

  private static final List<ForeignMapper> MAPPERS =
      Stream.of(PLAIN_MAPPERS.stream(), three(), two()).flatMap(each -> each).toList();

  static List<ForeignMapper> plain() {
    return PLAIN_MAPPERS;
  }

  /** The plain ones, and those with settings that set, see or leave out more than they should. */
  static List<ForeignMapper> all() {
    return MAPPERS;
  }

  static Stream<Arguments> plainAndTypes() {
    return withTypes(PLAIN_MAPPERS);
  }

  static Stream<Arguments> allAndTypes() {
    return withTypes(MAPPERS);
  }

  private static Stream<Arguments> withTypes(List<ForeignMapper> mappers) {
    return mappers.stream()
        .flatMap(mapper -> ValueTypes.all().stream().map(type -> Arguments.of(mapper, type)));
  }

  private static Stream<ForeignMapper> three() {
    return Stream.of(
        ForeignMapper.three(
            "setting final fields and reading through getters",
            it ->
                it.enable(
                    MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS,
                    MapperFeature.USE_GETTERS_AS_SETTERS)),
        ForeignMapper.three("merging by default", it -> it.defaultMergeable(true)),
        ForeignMapper.three(
            "seeing everything",
            it ->
                it.enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                    .changeDefaultVisibility(seen -> seen.with(ANY))),
        ForeignMapper.three(
            "seeing fields only",
            it ->
                it.enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                    .changeDefaultVisibility(seen -> seen.with(NONE).withFieldVisibility(ANY))),
        ForeignMapper.three(
            "seeing nothing", it -> it.changeDefaultVisibility(seen -> seen.with(NONE))),
        ForeignMapper.three(
            "with a view of everything", it -> it.enable(MapperFeature.DEFAULT_VIEW_INCLUSION)),
        ForeignMapper.three(
            "inferring no mutators", it -> it.disable(MapperFeature.INFER_PROPERTY_MUTATORS)),
        ForeignMapper.three(
            "failing where properties are ignored",
            it -> it.enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)),
        ForeignMapper.three("with Blackbird", it -> it.addModule(new BlackbirdModule())));
  }

  private static Stream<ForeignMapper> two() {
    return Stream.of(
        ForeignMapper.two("merging by default", it -> it.defaultMergeable(true)),
        ForeignMapper.two("seeing everything", it -> it.visibility(PropertyAccessor.ALL, ANY)),
        ForeignMapper.two(
            "seeing fields only",
            it ->
                it.visibility(PropertyAccessor.ALL, NONE).visibility(PropertyAccessor.FIELD, ANY)),
        ForeignMapper.two("seeing nothing", it -> it.visibility(PropertyAccessor.ALL, NONE)),
        ForeignMapper.two(
            "with a view of what is marked",
            it -> it.disable(com.fasterxml.jackson.databind.MapperFeature.DEFAULT_VIEW_INCLUSION)),
        ForeignMapper.two(
            "inferring no mutators",
            it -> it.disable(com.fasterxml.jackson.databind.MapperFeature.INFER_PROPERTY_MUTATORS)),
        ForeignMapper.two(
            "passing over what is unknown",
            it ->
                it.disable(
                    com.fasterxml.jackson.databind.DeserializationFeature
                        .FAIL_ON_UNKNOWN_PROPERTIES)));
  }

  /** The wire format of a value, which no setting may change. */
  private static String json(Object value) throws Exception {
    return PLAIN_MAPPERS.get(0).write(value);
  }

  private static Object copy(Object value, Class<?> type) throws Exception {
    return PLAIN_MAPPERS.get(0).read(json(value), type);
  }

  /** The problems of ours that a mapper passes on. */
  private static InvalidDataException ours(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof InvalidDataException ours) {
        return ours;
      }
    }
    throw new AssertionError("no problem of ours", thrown);
  }

  @Nested
  class TheSamples {

    @Test
    void areOfAllTypes() {
      assertThat(ValueTypes.all())
          .contains(Dossier.class, Person.class, ReportedTime.class)
          .hasSizeGreaterThan(15)
          .allSatisfy(type -> assertThat(ValueTypes.samples(type)).hasSizeGreaterThan(1));
    }

    /** Else a change of the attribute, or its loss, would not be seen. */
    @Test
    void differInEveryAttribute() {
      for (Class<?> type : ValueTypes.all()) {
        ValueTypes.attributes(type)
            .forEach(
                (name, accessor) -> {
                  if (!name.equals("format")) {
                    assertThat(
                            ValueTypes.samples(type).stream()
                                .map(value -> ValueTypes.get(value, accessor)))
                        .as("%s of %s", name, type)
                        .anySatisfy(
                            each ->
                                assertThat(each)
                                    .isNotEqualTo(
                                        ValueTypes.get(ValueTypes.samples(type).get(0), accessor)));
                  }
                });
      }
    }
  }

  @Nested
  class AValue {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(ALL_AND_TYPES)
    void isNotChangedByAReaderForUpdating(ForeignMapper mapper, Class<?> type) throws Exception {
      assertUnchanged(type, (value, text) -> mapper.update(value, text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(ALL_AND_TYPES)
    void isNotChangedByUpdateValue(ForeignMapper mapper, Class<?> type) throws Exception {
      assertUnchanged(type, (value, text) -> mapper.updateByMap(value, text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(ALL_AND_TYPES)
    void isNotChangedByTheMergeOfItsHolder(ForeignMapper mapper, Class<?> type) throws Exception {
      assertUnchanged(
          type,
          (value, text) ->
              mapper.updateHolder(new Merging<>(value), type, "{\"value\":" + text + "}"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(ALL_AND_TYPES)
    void isNotChangedByTheUpdateOfItsHolder(ForeignMapper mapper, Class<?> type) throws Exception {
      assertUnchanged(
          type,
          (value, text) ->
              mapper.updateHolder(new Holder<>(value), type, "{\"value\":" + text + "}"));
    }

    /** Tries every sample, and each of its properties alone. */
    private void assertUnchanged(Class<?> type, Attempt attempt) throws Exception {
      for (Object sample : ValueTypes.samples(type)) {
        Object value = copy(sample, type);
        for (Object other : ValueTypes.samples(type)) {
          JsonNode whole = JsonMapper.shared().readTree(json(other));
          List<String> texts = new ArrayList<>(List.of(whole.toString()));
          whole.forEachEntry((name, node) -> texts.add("{\"" + name + "\":" + node + "}"));
          for (String text : texts) {
            // To be refused is as good.
            catchThrowable(() -> attempt.on(value, text));

            assertThat(value).as("after %s", text).isEqualTo(sample);
          }
        }
        assertThat(json(value)).isEqualTo(json(sample));
      }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(ALL_AND_TYPES)
    void isReplacedInAHolderThatDoesNotMerge(ForeignMapper mapper, Class<?> type) throws Exception {
      // A mapper that merges what it is not told to merge keeps what is there, or fails.
      assumeThat(mapper.toString()).doesNotContain("merging");
      for (Object sample : ValueTypes.samples(type)) {
        Holder<Object> holder = new Holder<>(ValueTypes.samples(type).get(0));
        mapper.updateHolder(holder, type, "{\"value\":" + json(sample) + "}");

        assertThat(holder.value).isEqualTo(sample);
      }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(ALL_AND_TYPES)
    void isWrittenInTheWireFormat(ForeignMapper mapper, Class<?> type) throws Exception {
      for (Object sample : ValueTypes.samples(type)) {
        assertThat(mapper.write(sample)).isEqualTo(json(sample));
        assertThat(mapper.writeAs(type, sample)).isEqualTo(json(sample));
      }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(ALL_AND_TYPES)
    void isReadFromTheWireFormat(ForeignMapper mapper, Class<?> type) throws Exception {
      for (Object sample : ValueTypes.samples(type)) {
        assertThat(mapper.read(json(sample), type)).isEqualTo(sample);
      }
    }

    /** A type header, as messages have it, names the class of the value. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(ALL_AND_TYPES)
    void isReadByTheClassThatATypeHeaderNames(ForeignMapper mapper, Class<?> type)
        throws Exception {
      for (Object sample : ValueTypes.samples(type)) {
        assertThat(sample.getClass().getName()).doesNotContain("Immutable");
        assertThat(mapper.read(json(sample), sample.getClass())).isEqualTo(sample);
      }
    }
  }

  private interface Attempt {
    void on(Object value, String text) throws Exception;
  }

  /** A user's type that holds a value. */
  static class Holder<T> {
    @JsonProperty public T value;

    @JsonCreator
    Holder(@JsonProperty("value") T value) {
      this.value = value;
    }
  }

  static class Merging<T> {
    @JsonProperty @JsonMerge public T value;

    Merging() {}

    Merging(T value) {
      this.value = value;
    }
  }

  interface Summary {}

  static class Details {}

  static class Viewed<T> {
    @JsonProperty
    @JsonView(Summary.class)
    public T value;

    @JsonProperty
    @JsonView(Details.class)
    public int hidden = 1;
  }

  @Nested
  class AView {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(ALL_AND_TYPES)
    void writesAWholeValue(ForeignMapper mapper, Class<?> type) throws Exception {
      for (Object sample : ValueTypes.samples(type)) {
        assertThat(mapper.writeWithView(Summary.class, sample)).isEqualTo(json(sample));
        assertThat(mapper.writeWithView(Details.class, sample)).isEqualTo(json(sample));
      }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(ALL_AND_TYPES)
    void readsAWholeValue(ForeignMapper mapper, Class<?> type) throws Exception {
      for (Object sample : ValueTypes.samples(type)) {
        assertThat(mapper.readWithView(Summary.class, json(sample), type)).isEqualTo(sample);
      }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(ALL_AND_TYPES)
    void ofAHoldersComponentShowsAWholeValue(ForeignMapper mapper, Class<?> type) throws Exception {
      for (Object sample : ValueTypes.samples(type)) {
        Viewed<Object> viewed = new Viewed<>();
        viewed.value = sample;

        assertThat(mapper.writeWithView(Summary.class, viewed))
            .isEqualTo("{\"value\":" + json(sample) + "}");
      }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void writesWholeAnswers(ForeignMapper mapper) throws Exception {
      for (Object answer : answers()) {
        assertThat(mapper.writeWithView(Summary.class, answer))
            .isEqualTo(json(answer))
            .hasSizeGreaterThan(20);
      }
    }
  }

  /** One answer of each kind. */
  private static List<Object> answers() {
    Dossier visit = MoscowVisit.dossier();
    Proof proof = Proof.of(visit, ArticleText.of("A header\n\nSome words."));
    return List.of(
        visit.evidence(ISLAM_KARIMOV).get(0),
        visit.search("Lukoil").get(0),
        visit.timeline(),
        visit.timeline().dated().get(0),
        visit.connections(ISLAM_KARIMOV),
        visit.rows(),
        visit.rows().facts().get(0),
        visit.rows().passages().get(0),
        visit.rows().outlets().get(0),
        proof,
        proof.findings().get(0),
        proof.paragraphs().get(0),
        proof.gaps().get(0),
        visit.search("Lukoil").get(0).matches().get(0),
        visit.people(),
        visit.quotes().by(ISLAM_KARIMOV));
  }

  @Nested
  class AnAnswer {

    @ParameterizedTest
    @MethodSource(ALL)
    void isWrittenWithoutItsPrivateFields(ForeignMapper mapper) throws Exception {
      for (Object answer : answers()) {
        assertThat(mapper.write(answer)).isEqualTo(json(answer));
      }
    }

    static Stream<Class<?>> queries() {
      return ValueTypes.exported().stream()
          .filter(Query.class::isAssignableFrom)
          .filter(type -> !Modifier.isAbstract(type.getModifiers()));
    }

    /** Quarkus writes what it finds among the methods that the class itself declares. */
    @ParameterizedTest
    @MethodSource("queries")
    void saysOfItselfHowAQueryIsWritten(Class<?> query) {
      assertThat(query.getDeclaredMethods())
          .filteredOn(method -> method.isAnnotationPresent(JsonValue.class))
          .extracting(Method::getName)
          .containsExactly("list");
    }

    @Test
    void isAQueryOfEveryType() {
      assertThat(queries()).hasSizeGreaterThan(6);
    }
  }

  @Nested
  class ARootName {

    private final ForeignMapper three =
        ForeignMapper.three(
            "with root names",
            it ->
                it.enable(SerializationFeature.WRAP_ROOT_VALUE)
                    .enable(DeserializationFeature.UNWRAP_ROOT_VALUE));
    private final ForeignMapper two =
        ForeignMapper.two(
            "with root names",
            it ->
                it.enable(com.fasterxml.jackson.databind.SerializationFeature.WRAP_ROOT_VALUE)
                    .enable(
                        com.fasterxml.jackson.databind.DeserializationFeature.UNWRAP_ROOT_VALUE));

    static List<Class<?>> types() {
      return ValueTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isTheOneOfTheWireFormat(Class<?> type) throws Exception {
      Object sample = ValueTypes.samples(type).get(0);
      for (ForeignMapper mapper : List.of(three, two)) {
        String text = "{\"" + name(type) + "\":" + json(sample) + "}";

        assertThat(mapper.write(sample)).isEqualTo(text);
        assertThat(mapper.writeAs(type, sample)).isEqualTo(text);
        assertThat(mapper.read(text, type)).isEqualTo(sample);
      }
    }

    @ParameterizedTest
    @MethodSource("types")
    void isTheOneOfTheWireFormatInXml(Class<?> type) throws Exception {
      Object sample = ValueTypes.samples(type).get(0);
      var two =
          com.fasterxml.jackson.dataformat.xml.XmlMapper.builder()
              .addModule(new Jdk8Module())
              .build();

      assertThat(XmlMapper.shared().writeValueAsString(sample)).startsWith("<" + name(type) + ">");
      assertThat(two.writeValueAsString(sample)).startsWith("<" + name(type) + ">");
    }

    private String name(Class<?> type) {
      String name = type.getSimpleName();
      return switch (name) {
        case "SourceCitation" -> "citation";
        case "ParagraphFingerprint" -> "paragraph";
        default -> Character.toLowerCase(name.charAt(0)) + name.substring(1);
      };
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({@JsonSubTypes.Type(Person.class), @JsonSubTypes.Type(Organization.class)})
  private interface Typed {}

  @Nested
  class ATypeName {

    static List<Class<?>> types() {
      return ValueTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isTheRootName(Class<?> type) {
      assertThat(type.getAnnotation(JsonTypeName.class).value())
          .isEqualTo(type.getAnnotation(JsonRootName.class).value());
    }

    @Test
    void letsAUserReadMixedRecords() throws Exception {
      List<DossierRecord> records =
          List.of(ISLAM_KARIMOV, MoscowVisit.dossier().organizations().list().get(0));
      ForeignMapper three =
          ForeignMapper.three("typed", it -> it.addMixIn(DossierRecord.class, Typed.class));
      ForeignMapper two =
          ForeignMapper.two("typed", it -> it.addMixIn(DossierRecord.class, Typed.class));
      for (ForeignMapper mapper : List.of(three, two)) {
        String text = mapper.write(new Records(records));

        assertThat(text).startsWith("{\"records\":[{\"type\":\"person\",\"id\":\"islam-karimov\"");
        assertThat(mapper.read(text, Records.class)).isEqualTo(new Records(records));
      }
    }

    record Records(List<DossierRecord> records) {}
  }

  @Nested
  class ANullInAList {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(PLAIN_AND_TYPES)
    void isAProblemAtItsPlace(ForeignMapper mapper, Class<?> type) throws Exception {
      for (Map.Entry<String, Method> attribute : ValueTypes.attributes(type).entrySet()) {
        if (List.class.isAssignableFrom(attribute.getValue().getReturnType())) {
          var tree =
              (tools.jackson.databind.node.ObjectNode)
                  JsonMapper.shared().readTree(json(ValueTypes.samples(type).get(0)));
          tree.putArray(attribute.getKey()).addNull();

          assertThat(ours(catchThrowable(() -> mapper.read(tree.toString(), type))).problems())
              .anySatisfy(
                  problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.NULL_VALUE);
                    assertThat(problem.pointer()).isEqualTo("/" + attribute.getKey() + "/0");
                  });
        }
      }
    }
  }

  @Nested
  class ADateThatIsANumber {

    private static final String TIME = "printed: in 2008\nvalue: 2008\nbasis: stated\n";

    private final ReportedTime time = ReportedTime.stated("in 2008", "2008");

    @Test
    void isReadFromYaml() throws Exception {
      assertThat(YAMLMapper.shared().readValue(TIME, ReportedTime.class)).isEqualTo(time);
      assertThat(yaml2().readValue(TIME, ReportedTime.class)).isEqualTo(time);
    }

    @Test
    void isReadBackFromYamlWithoutQuotes() throws Exception {
      var three = YAMLMapper.builder().enable(YAMLWriteFeature.MINIMIZE_QUOTES).build();
      var two = yaml2();
      two.enable(YAMLGenerator.Feature.MINIMIZE_QUOTES);

      assertThat(three.writeValueAsString(time)).contains("value: 2008\n");
      assertThat(three.readValue(three.writeValueAsString(time), ReportedTime.class))
          .isEqualTo(time);
      assertThat(two.readValue(two.writeValueAsString(time), ReportedTime.class)).isEqualTo(time);
    }

    @ParameterizedTest
    @MethodSource(PLAIN)
    void isReadFromJson(ForeignMapper mapper) throws Exception {
      assertThat(mapper.read("2008", Edtf.class)).isEqualTo(Edtf.parse("2008"));
    }

    static Stream<Arguments> refused() {
      return PLAIN_MAPPERS.stream()
          .flatMap(
              mapper ->
                  Stream.of("800", "-2008", "20080206", "123456789012", "2008.5")
                      .map(text -> Arguments.of(mapper, text)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void isRefusedByARuleOfOursWhereItIsNoYear(ForeignMapper mapper, String text) {
      assertThat(ours(catchThrowable(() -> mapper.read(text, Edtf.class))).problems())
          .singleElement()
          .satisfies(
              problem ->
                  assertThat(problem.code()).isIn(ProblemCode.WRONG_TYPE, ProblemCode.BAD_DATE));
    }

    private com.fasterxml.jackson.dataformat.yaml.YAMLMapper yaml2() {
      return com.fasterxml.jackson.dataformat.yaml.YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .build();
    }
  }

  @Nested
  class DefaultTypes {

    private static final List<JsonTypeInfo.As> SHAPES =
        List.of(JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.PROPERTY);

    static Stream<ForeignMapper> typed() {
      var validator3 =
          tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
              .allowIfBaseType(Object.class)
              .build();
      var validator2 =
          com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
              .allowIfBaseType(Object.class)
              .build();
      Stream<ForeignMapper> three =
          Arrays.stream(DefaultTyping.values())
              .flatMap(
                  typing ->
                      SHAPES.stream()
                          .map(
                              shape ->
                                  ForeignMapper.three(
                                      typing + " as " + shape,
                                      it -> it.activateDefaultTyping(validator3, typing, shape))));
      Stream<ForeignMapper> two =
          Arrays.stream(com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping.values())
              .flatMap(
                  typing ->
                      SHAPES.stream()
                          // Jackson 2 does not read its own Optional<String> in this shape.
                          .filter(
                              shape ->
                                  !typing.name().equals("EVERYTHING")
                                      || shape == JsonTypeInfo.As.PROPERTY)
                          .map(
                              shape ->
                                  ForeignMapper.two(
                                      typing + " as " + shape,
                                      it -> it.activateDefaultTyping(validator2, typing, shape))));
      return Stream.concat(three, two);
    }

    @ParameterizedTest
    @MethodSource("typed")
    void areReadBackWhereAValueIsWrittenAsItsType(ForeignMapper mapper) throws Exception {
      for (Class<?> type : ValueTypes.all()) {
        for (Object sample : ValueTypes.samples(type)) {
          assertThat(mapper.read(mapper.writeAs(type, sample), type)).isEqualTo(sample);
        }
      }
    }

    @ParameterizedTest
    @MethodSource("typed")
    void areReadBackInAHolderOfAnything(ForeignMapper mapper) throws Exception {
      for (Class<?> type : ValueTypes.all()) {
        for (Object sample : ValueTypes.samples(type)) {
          String text = mapper.write(new Anything(sample));

          assertThat(((Anything) mapper.read(text, Anything.class)).value).isEqualTo(sample);
        }
      }
    }
  }

  /** A user's type that may hold a value of any type. */
  static class Anything {
    @JsonProperty public Object value;

    Anything() {}

    Anything(Object value) {
      this.value = value;
    }
  }

  static class Unwrapping<T> {
    @JsonUnwrapped public T value;
    public int own;
  }

  static class Prefixing<T> {
    @JsonUnwrapped(prefix = "a-")
    public T value;
  }

  @Nested
  class AnUnwrappedValue {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(PLAIN_AND_TYPES)
    void isReadBack(ForeignMapper mapper, Class<?> type) throws Exception {
      for (Object sample : ValueTypes.samples(type)) {
        Unwrapping<Object> holder = new Unwrapping<>();
        holder.value = sample;
        String text = mapper.write(holder);

        assertThat(text).doesNotContain("\"value\":{");
        assertThat(((Unwrapping<?>) mapper.readHolder(Unwrapping.class, type, text)).value)
            .isEqualTo(sample);
      }
    }

    /** Jackson gives the prefix to the value that is written, and not to the one that is read. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(PLAIN_AND_TYPES)
    void isRefusedRatherThanLostWhereItHasAPrefix(ForeignMapper mapper, Class<?> type)
        throws Exception {
      Prefixing<Object> holder = new Prefixing<>();
      holder.value = ValueTypes.samples(type).get(0);
      String text = mapper.write(holder);

      assertThatThrownBy(() -> mapper.readHolder(Prefixing.class, type, text))
          .isInstanceOf(Exception.class);
    }
  }

  @Nested
  class AnEnumeration {

    static Stream<Class<?>> enumerations() {
      return ValueTypes.exported().stream()
          .filter(type -> type.isEnum() && Modifier.isPublic(type.getModifiers()))
          .filter(
              type ->
                  Arrays.stream(type.getDeclaredMethods())
                      .anyMatch(method -> method.isAnnotationPresent(JsonCreator.class)));
    }

    @Test
    void isFound() {
      assertThat(enumerations()).hasSizeGreaterThan(7);
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void isFoundByItsWord(Class<?> type) throws Exception {
      Method factory = type.getMethod("fromString", String.class);
      for (Object constant : type.getEnumConstants()) {
        assertThat(factory.invoke(null, constant.toString())).isSameAs(constant);
      }
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void refusesOtherWords(Class<?> type) throws Exception {
      Method factory = type.getMethod("fromString", String.class);

      assertThatThrownBy(() -> factory.invoke(null, "nonsense"))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(InvalidDataException.class)
          .hasMessageContaining("nonsense");
      assertThatThrownBy(() -> factory.invoke(null, (Object) null))
          .cause()
          .isInstanceOf(NullPointerException.class)
          .hasMessage("word");
    }
  }

  @Nested
  class TheTextOfAnArticle {

    private final ArticleText text = ArticleText.of("A header\n\nSecret words.");

    @ParameterizedTest
    @MethodSource(ALL)
    void isNeverWritten(ForeignMapper mapper) {
      for (Object value : List.of(text, new Anything(text), List.of(text))) {
        assertThatThrownBy(() -> mapper.write(value))
            .hasMessageContaining("the text of an article is not written")
            .hasMessageNotContaining("Secret");
      }
    }
  }
}
