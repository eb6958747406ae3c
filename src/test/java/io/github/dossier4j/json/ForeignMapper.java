package io.github.dossier4j.json;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of a user, of either major, with what the tests ask of it. */
interface ForeignMapper {

  String write(Object value) throws Exception;

  String writeWithView(Class<?> view, Object value) throws Exception;

  String writeAs(Class<?> type, Object value) throws Exception;

  Object read(String text, Type type) throws Exception;

  Object readWithView(Class<?> view, String text, Class<?> type) throws Exception;

  /** Reads into a value that is there already. */
  Object update(Object value, String text) throws Exception;

  /** The same by a map. */
  Object updateByMap(Object value, String text) throws Exception;

  /** Reads a holder of a value into one that is there already. */
  Object updateHolder(Object holder, Class<?> held, String text) throws Exception;

  /** Reads a holder of a value of a type. */
  Object readHolder(Class<?> holder, Class<?> held, String text) throws Exception;

  static ForeignMapper three(String name, UnaryOperator<JsonMapper.Builder> settings) {
    return new Three(name, settings.apply(JsonMapper.builder()).build());
  }

  static ForeignMapper two(
      String name, UnaryOperator<com.fasterxml.jackson.databind.json.JsonMapper.Builder> settings) {
    return new Two(
        name,
        settings
            .apply(
                com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new Jdk8Module()))
            .build());
  }

  record Three(String name, ObjectMapper mapper) implements ForeignMapper {

    @Override
    public String write(Object value) {
      return mapper.writeValueAsString(value);
    }

    @Override
    public String writeWithView(Class<?> view, Object value) {
      return mapper.writerWithView(view).writeValueAsString(value);
    }

    @Override
    public String writeAs(Class<?> type, Object value) {
      return mapper.writerFor(type).writeValueAsString(value);
    }

    @Override
    public Object read(String text, Type type) {
      return mapper.readValue(text, mapper.constructType(type));
    }

    @Override
    public Object readWithView(Class<?> view, String text, Class<?> type) {
      return mapper.readerWithView(view).forType(type).readValue(text);
    }

    @Override
    public Object update(Object value, String text) {
      return mapper.readerForUpdating(value).readValue(text);
    }

    @Override
    public Object updateByMap(Object value, String text) {
      return mapper.updateValue(value, mapper.readValue(text, Map.class));
    }

    @Override
    public Object updateHolder(Object holder, Class<?> held, String text) {
      return mapper
          .readerFor(mapper.getTypeFactory().constructParametricType(holder.getClass(), held))
          .withValueToUpdate(holder)
          .readValue(text);
    }

    @Override
    public Object readHolder(Class<?> holder, Class<?> held, String text) {
      return mapper.readValue(text, mapper.getTypeFactory().constructParametricType(holder, held));
    }

    @Override
    public String toString() {
      return "Jackson 3, " + name;
    }
  }

  record Two(String name, com.fasterxml.jackson.databind.ObjectMapper mapper)
      implements ForeignMapper {

    @Override
    public String write(Object value) throws Exception {
      return mapper.writeValueAsString(value);
    }

    @Override
    public String writeWithView(Class<?> view, Object value) throws Exception {
      return mapper.writerWithView(view).writeValueAsString(value);
    }

    @Override
    public String writeAs(Class<?> type, Object value) throws Exception {
      return mapper.writerFor(type).writeValueAsString(value);
    }

    @Override
    public Object read(String text, Type type) throws Exception {
      return mapper.readValue(text, mapper.constructType(type));
    }

    @Override
    public Object readWithView(Class<?> view, String text, Class<?> type) throws Exception {
      return mapper.readerWithView(view).forType(type).readValue(text);
    }

    @Override
    public Object update(Object value, String text) throws Exception {
      return mapper.readerForUpdating(value).readValue(text);
    }

    @Override
    public Object updateByMap(Object value, String text) throws Exception {
      return mapper.updateValue(value, mapper.readValue(text, Map.class));
    }

    @Override
    public Object updateHolder(Object holder, Class<?> held, String text) throws Exception {
      return mapper
          .readerFor(mapper.getTypeFactory().constructParametricType(holder.getClass(), held))
          .withValueToUpdate(holder)
          .readValue(text);
    }

    @Override
    public Object readHolder(Class<?> holder, Class<?> held, String text) throws Exception {
      return mapper.readValue(text, mapper.getTypeFactory().constructParametricType(holder, held));
    }

    @Override
    public String toString() {
      return "Jackson 2, " + name;
    }
  }
}
