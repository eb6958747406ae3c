package io.github.dossier4j.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes values as JSON. Absent values and empty lists are left out. */
final class DossierGenerator extends PropertyVisitor {

  private final JsonGenerator json;
  private @Nullable WireProperty current;

  DossierGenerator(JsonGenerator json) {
    this.json = json;
  }

  @Override
  boolean property(String name, WireType type, boolean required, boolean list) {
    return false;
  }

  @Override
  PropertyVisitor put(Object written) {
    WireProperty property = current;
    if (property == null || written.equals(List.of())) {
      return this;
    }
    json.writeName(property.name());
    if (written instanceof List<?> values) {
      json.writeStartArray();
      for (int i = 0; i < values.size(); i++) {
        write(property.type(), values.get(i));
      }
      json.writeEndArray();
    } else {
      write(property.type(), written);
    }
    return this;
  }

  void write(WireType type, Object written) {
    if (type instanceof ObjectType object) {
      json.writeStartObject();
      for (WireProperty property : object.description().properties) {
        current = property;
        object.visit(property.label(), this, null, written);
      }
      json.writeEndObject();
    } else if (type instanceof EnumType enumeration) {
      json.writeString(enumeration.quoted((Enum<?>) written));
    } else if (written instanceof Integer integer) {
      json.writeNumber(integer);
    } else {
      json.writeString(written.toString());
    }
  }
}
