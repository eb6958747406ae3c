package io.github.dossier4j.exchange;

import io.github.dossier4j.RowTable;
import io.github.dossier4j.TableRow;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes each row as one JSON object on a line of its own, with every column.
 *
 * <p>Rows of one record start alike, so that a line starts from the one before it and keeps all up
 * to the first cell that differs. That takes half the time that Jackson's generator takes for whole
 * lines.
 */
final class JsonRows implements RowSink {

  private static final int BUFFER_SIZE = 1 << 16;
  private static final byte[] NULL = ascii("null");
  private static final byte[] END = ascii("}\n");

  private final OutputStream out;

  /** For each column what stands before its cell. */
  private final byte[][] names;

  /** The cells of the line before. */
  private final @Nullable Object[] cells;

  /** Where each cell of the line ends. */
  private final int[] ends;

  private byte[] line = new byte[512];
  private int length;

  JsonRows(RowTable table, OutputStream out) {
    this.out = new BufferedOutputStream(out, BUFFER_SIZE);
    List<RowTable.Column> columns = table.columns();
    names = new byte[columns.size()][];
    for (int i = 0; i < names.length; i++) {
      names[i] = ascii((i == 0 ? "{\"" : ",\"") + columns.get(i).name() + "\":");
    }
    cells = new Object[names.length];
    ends = new int[names.length];
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // Rows share most cells; an equal one is written anew.
  public void write(TableRow row) throws IOException {
    List<@Nullable Object> values = row.values();
    int i = 0;
    // The first line of all has nothing to start from.
    while (length > 0 && i < cells.length && cells[i] == values.get(i)) {
      i++;
    }
    length = i == 0 ? 0 : ends[i - 1];
    for (; i < cells.length; i++) {
      @Nullable Object value = values.get(i);
      append(names[i]);
      if (value == null) {
        append(NULL);
      } else if (value instanceof Integer || value instanceof Boolean) {
        append(ascii(value.toString()));
      } else {
        appendText(value.toString());
      }
      cells[i] = value;
      ends[i] = length;
    }
    append(END);
    out.write(line, 0, length);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  private void append(byte[] bytes) {
    makeRoomFor(bytes.length);
    System.arraycopy(bytes, 0, line, length, bytes.length);
    length += bytes.length;
  }

  private void appendText(String text) {
    makeRoomFor(text.length() + 2);
    int at = length;
    line[at++] = '"';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        appendEscaped(text);
        return;
      }
      line[at++] = (byte) c;
    }
    line[at++] = '"';
    length = at;
  }

  private void appendEscaped(String text) {
    byte[] escaped = JsonStringEncoder.getInstance().quoteAsUTF8(text);
    makeRoomFor(escaped.length + 2);
    line[length++] = '"';
    append(escaped);
    line[length++] = '"';
  }

  private void makeRoomFor(int bytes) {
    if (line.length - length < bytes) {
      line = Arrays.copyOf(line, Math.max(2 * line.length, length + bytes));
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
