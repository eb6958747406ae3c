package io.github.dossier4j.json;

import io.github.dossier4j.model.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes values: what is absent or empty is left out. */
final class DossierGenerator extends PropertyVisitor {

  private final JsonGenerator json;
  private @Nullable WireProperty current;

  DossierGenerator(JsonGenerator json) {
    this.json = json;
  }

  void start() {
    json.writeStartObject();
  }

  /** Names the property whose value comes next, if there is one. */
  void next(WireProperty property) {
    current = property;
  }

  void end() {
    json.writeEndObject();
  }

  @Override
  boolean property(
      String name, WireType type, @Nullable Relation relation, boolean required, boolean list) {
    return false;
  }

  @Override
  PropertyVisitor put(Object own) {
    WireProperty property = current;
    if (property == null || own.equals(List.of())) {
      return this;
    }
    json.writeName(property.name());
    if (own instanceof List<?> values) {
      json.writeStartArray();
      for (int i = 0; i < values.size(); i++) {
        write(property.type(), values.get(i));
      }
      json.writeEndArray();
    } else {
      write(property.type(), own);
    }
    return this;
  }

  private void write(WireType type, Object value) {
    if (type instanceof ObjectType objectType) {
      objectType.write(this, value);
    } else if (type instanceof EnumType words) {
      json.writeString(words.quoted((Enum<?>) value));
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else {
      json.writeString(value.toString());
    }
  }
}
