package io.github.dossier4j.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.dossier4j.model.Act;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.model.Tenure;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The mappers behind reading and writing; made when the first document is read or written. */
final class Mappers {

  private Mappers() {}

  static JsonMapper writing() {
    return Writing.MAPPER;
  }

  /** A mapper that takes nothing that the wire format does not have, and converts nothing. */
  static JsonMapper strict(ReadLimits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxTokenCount(limits.tokens())
            .maxNestingDepth(limits.depth())
            .maxStringLength(limits.stringLength())
            .maxNameLength(ReadLimits.NAME_LENGTH)
            .maxNumberLength(limits.numberLength())
            .build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfigDefaults(
            coercions -> {
              for (CoercionInputShape shape : CoercionInputShape.values()) {
                coercions.setCoercion(shape, CoercionAction.Fail);
              }
            })
        .addModule(words())
        .addMixIn(Edtf.class, TextOnly.class)
        .changeDefaultNullHandling(nulls -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
        .build();
  }

  private static SimpleModule words() {
    SimpleModule module = new SimpleModule();
    add(module, Act.class);
    add(module, AgreementKind.class);
    add(module, AgreementStatus.class);
    add(module, Basis.class);
    add(module, EventKind.class);
    add(module, EventStatus.class);
    add(module, OrganizationKind.class);
    add(module, QuoteKind.class);
    add(module, StatementKind.class);
    add(module, Tenure.class);
    return module;
  }

  private static <E extends Enum<E>> void add(SimpleModule module, Class<E> type) {
    module.addDeserializer(type, new WordDeserializer<>(type));
  }

  /** A date that is a number is of the wrong type in JSON, where a text has quotation marks. */
  private abstract static class TextOnly {

    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    static Edtf fromJson(long year) {
      throw new UnsupportedOperationException();
    }

    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    static Edtf fromJson(double number) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class Writing {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
  }
}
