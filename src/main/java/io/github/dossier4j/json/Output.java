package io.github.dossier4j.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes values: what is absent or empty is left out. */
final class Output extends Wire {

  private final JsonGenerator json;
  private @Nullable Property current;

  Output(JsonGenerator json) {
    this.json = json;
  }

  void start() {
    json.writeStartObject();
  }

  /** Names the property whose value comes next, if there is one. */
  void next(Property property) {
    current = property;
  }

  void end() {
    json.writeEndObject();
  }

  void write(String text) {
    json.writeString(text);
  }

  void write(SerializableString word) {
    json.writeString(word);
  }

  @Override
  boolean property(String name, WireType type, boolean required, boolean list) {
    return false;
  }

  @Override
  Wire put(Object own) {
    name().write(this, own);
    return this;
  }

  @Override
  Wire put(int own) {
    name();
    json.writeNumber(own);
    return this;
  }

  @Override
  Wire put(List<?> own) {
    if (!own.isEmpty()) {
      WireType type = name();
      json.writeStartArray();
      for (int i = 0; i < own.size(); i++) {
        type.write(this, own.get(i));
      }
      json.writeEndArray();
    }
    return this;
  }

  /** Writes the name of the property. */
  private WireType name() {
    Property property = current;
    if (property == null) {
      throw new IllegalStateException("no property was named");
    }
    json.writeName(property.name());
    return property.type();
  }
}
