package io.github.dossier4j.exchange;

import io.github.dossier4j.RowTable;
import io.github.dossier4j.TableRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Writes each row as one JSON object on a line of its own, with every column. */
final class JsonRows implements RowSink {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator((SerializableString) null)
          .build();

  private final JsonGenerator json;
  private final SerializableString[] names;

  private JsonRows(RowTable table, JsonGenerator json) {
    this.json = json;
    List<RowTable.Column> columns = table.columns();
    names = new SerializableString[columns.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = new SerializedString(columns.get(i).name());
    }
  }

  static JsonRows to(RowTable table, OutputStream out) {
    return new JsonRows(
        table, FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8));
  }

  static JsonRows to(RowTable table, Writer out) {
    return new JsonRows(table, FACTORY.createGenerator(ObjectWriteContext.empty(), out));
  }

  @Override
  public void write(TableRow row) throws IOException {
    List<@Nullable Object> values = row.values();
    try {
      json.writeStartObject();
      for (int i = 0; i < names.length; i++) {
        json.writeName(names[i]);
        @Nullable Object value = values.get(i);
        if (value == null) {
          json.writeNull();
        } else if (value instanceof Integer number) {
          json.writeNumber(number);
        } else if (value instanceof Boolean bool) {
          json.writeBoolean(bool);
        } else {
          json.writeString(value.toString());
        }
      }
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (JacksonException e) {
      throw failure(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      json.flush();
    } catch (JacksonException e) {
      throw failure(e);
    }
  }

  /** What made writing fail: the target, if it did. */
  private static IOException failure(JacksonException e) {
    if (e.getCause() instanceof IOException cause) {
      return cause;
    }
    throw e;
  }
}
