package io.github.dossier4j.json;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes values as JSON. Absent values and empty lists are left out. */
final class DossierGenerator extends PropertyVisitor {

  private final JsonGenerator json;
  private @Nullable WireProperty current;

  DossierGenerator(JsonGenerator json) {
    super(false);
    this.json = json;
  }

  @Override
  PropertyVisitor put(Object written) {
    json.writeName(current().name());
    write(current().type(), written);
    return this;
  }

  @Override
  PropertyVisitor put(List<?> written) {
    if (written.isEmpty()) {
      return this;
    }
    json.writeName(current().name());
    json.writeStartArray();
    WireType type = current().type();
    for (int i = 0; i < written.size(); i++) {
      write(type, written.get(i));
    }
    json.writeEndArray();
    return this;
  }

  @Override
  PropertyVisitor put(int written) {
    json.writeName(current().name());
    json.writeNumber(written);
    return this;
  }

  void write(WireType type, Object written) {
    if (type instanceof ObjectType object) {
      json.writeStartObject();
      for (WireProperty property : object.description().array) {
        current = property;
        object.visit(property.label(), this, null, written);
      }
      json.writeEndObject();
    } else if (type instanceof EnumType enumeration) {
      json.writeString(enumeration.quoted((Enum<?>) written));
    } else {
      json.writeString(written.toString());
    }
  }

  private WireProperty current() {
    return Objects.requireNonNull(current);
  }
}
