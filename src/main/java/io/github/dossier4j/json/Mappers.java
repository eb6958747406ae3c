package io.github.dossier4j.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

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
        .changeDefaultNullHandling(nulls -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
        .build();
  }

  private static final class Writing {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
  }
}
