package io.github.dossier4j.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/** Learns the properties of a shape, as an example of it shows them. */
final class Description extends Wire {

  /** No shape has a greater label. */
  private static final int LAST_LABEL = 200;

  private int label;
  private @Nullable Property found;

  static List<Property> of(Shape shape) {
    Description description = new Description();
    List<Property> properties = new ArrayList<>();
    for (int label = 1; label <= LAST_LABEL; label++) {
      description.label = label;
      description.found = null;
      shape.show(label, description, null, shape.example);
      if (description.found != null) {
        properties.add(description.found);
      }
    }
    return properties;
  }

  @Override
  boolean property(String name, WireType type, boolean required, boolean list) {
    found = new Property(label, new SerializedString(name), type, required, list);
    return false;
  }

  @Override
  Wire put(Object own) {
    return this;
  }

  @Override
  Wire put(int own) {
    return this;
  }

  @Override
  Wire put(List<?> own) {
    return this;
  }
}
