package io.github.dossier4j.json;

import tools.jackson.core.io.SerializedString;

/**
 * A property of a shape.
 *
 * @param label by which the shape knows it
 * @param name its name, ready to be written
 * @param list whether its value is a list of values of the type
 */
record Property(int label, SerializedString name, WireType type, boolean required, boolean list) {}
