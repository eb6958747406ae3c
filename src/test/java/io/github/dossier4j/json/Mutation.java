package io.github.dossier4j.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to break a document, the same way for the same random numbers. Each takes bytes as text in
 * Latin-1, in which every byte is one character, so that broken bytes can be broken again.
 */
enum Mutation {
  FLIP_A_BIT(
      (text, random) -> {
        int at = random.nextInt(text.length());
        char flipped = (char) (text.charAt(at) ^ (1 << random.nextInt(8)));
        return text.substring(0, at) + flipped + text.substring(at + 1);
      }),

  REMOVE_BYTES((text, random) -> Part.few(text, random).replaced("")),

  REPEAT_BYTES(
      (text, random) -> {
        Part part = Part.few(text, random);
        return part.replaced(part.text() + part.text());
      }),

  INSERT_BYTES(
      (text, random) -> {
        byte[] bytes = new byte[1 + random.nextInt(8)];
        random.nextBytes(bytes);
        return Part.at(text, random).replaced(latin1(bytes));
      }),

  TRUNCATE((text, random) -> text.substring(0, random.nextInt(text.length()))),

  REMOVE_A_TOKEN((text, random) -> Part.token(text, random).replaced("")),

  REPEAT_A_TOKEN(
      (text, random) -> {
        Part token = Part.token(text, random);
        return token.replaced(token.text() + token.text());
      }),

  SWAP_TOKENS((text, random) -> swapped(text, Part.token(text, random), Part.token(text, random))),

  SWAP_VALUES((text, random) -> swapped(text, Part.value(text, random), Part.value(text, random))),

  SWAP_REFERENCES(
      (text, random) -> swapped(text, Part.reference(text, random), Part.reference(text, random))),

  REFER_TO_ANOTHER(
      (text, random) -> {
        String id = Part.after("\"id\":", text, random).text();
        return Part.reference(text, random).replaced(id);
      }),

  REPEAT_AN_ID(
      (text, random) -> {
        String id = Part.after("\"id\":", text, random).text();
        return Part.after("\"id\":", text, random).replaced(id);
      }),

  RENAME((text, random) -> Part.name(text, random).replaced(Part.name(text, random).text())),

  REPEAT_A_NAME(
      (text, random) -> {
        Part name = Part.name(text, random);
        return name.replaced(name.text() + "7," + name.text());
      }),

  CHANGE_THE_TYPE((text, random) -> Part.value(text, random).replaced(one(Values.ALL, random))),

  CHANGE_A_NUMBER(
      (text, random) -> Part.number(text, random).replaced("" + (random.nextInt(3_000) - 500))),

  HUGE_NUMBER(
      (text, random) ->
          Part.value(text, random)
              .replaced(one(List.of("-", "1.", "1e", ""), random) + "9".repeat(size(random)))),

  HUGE_STRING(
      (text, random) ->
          Part.value(text, random)
              .replaced(
                  '"' + one(List.of("x", " ", "\\u0301"), random).repeat(size(random)) + '"')),

  HUGE_LIST(
      (text, random) ->
          Part.value(text, random)
              .replaced('[' + (one(Values.ALL, random) + ',').repeat(size(random) / 8) + "1]")),

  DEPTH(
      (text, random) -> {
        int levels = one(List.of(1, 2, 8, 56, 64, 2_000), random);
        boolean objects = random.nextBoolean();
        Part value = Part.value(text, random);
        return value.replaced(
            (objects ? "{\"a\":" : "[").repeat(levels)
                + value.text()
                + (objects ? "}" : "]").repeat(levels));
      }),

  OPEN_DEPTH((text, random) -> Part.value(text, random).replaced("[".repeat(size(random)))),

  LONE_SURROGATE(
      (text, random) ->
          Part.inString(text, random)
              .replaced(one(List.of("\u00ed\u00a0\u0080", "\u00ed\u00bf\u00bf"), random))),

  ESCAPED_LONE_SURROGATE(
      (text, random) ->
          Part.inString(text, random)
              .replaced(
                  one(List.of("\\ud800", "\\udfff", "\\udd1e\\ud834", "\\ud83d\\u"), random))),

  OVERLONG(
      (text, random) -> {
        int at = random.nextInt(text.length());
        int c = text.charAt(at) & 0x7f;
        String overlong = "" + (char) (0xc0 | c >> 6) + (char) (0x80 | c & 0x3f);
        return text.substring(0, at) + overlong + text.substring(at + 1);
      }),

  OTHER_ENCODING(
      (text, random) -> {
        String decoded =
            new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        String mark = random.nextBoolean() ? "\ufeff" : "";
        return latin1((mark + decoded).getBytes(one(Encodings.ALL, random)));
      }),

  BYTE_ORDER_MARK((text, random) -> Part.at(text, random).replaced("\u00ef\u00bb\u00bf"));

  private final BiFunction<String, Random, String> change;

  Mutation(BiFunction<String, Random, String> change) {
    this.change = change;
  }

  /** Breaks a document; leaves it alone if it has nothing that could be broken this way. */
  String apply(String document, Random random) {
    return document.isEmpty() ? document : change.apply(document, random);
  }

  private static String swapped(String text, Part one, Part two) {
    Part first = one.start <= two.start ? one : two;
    Part second = first == one ? two : one;
    if (first.end > second.start) {
      return text;
    }
    return text.substring(0, first.start)
        + second.text()
        + text.substring(first.end, second.start)
        + first.text()
        + text.substring(second.end);
  }

  private static int size(Random random) {
    return one(List.of(1, 20, 101, 300, 5_000), random);
  }

  private static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Holders, because constants cannot use constants that come after them. */
  private static final class Values {
    private static final List<String> ALL =
        List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e999",
            "99999999999",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"2008\"",
            "[]",
            "{}",
            "[null]",
            "{\"a\":1,\"a\":2}",
            "[[[[]]]]");
  }

  private static final class Encodings {
    private static final List<Charset> ALL =
        List.of(
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.ISO_8859_1,
            Charset.forName("windows-1251"));
  }

  /** A part of a text that is looked for from a random place on; an empty one if there is none. */
  private static final class Part {

    private static final Pattern TOKEN =
        Pattern.compile("\"(?:[^\"\\\\]|\\\\.){0,500}+\":?|-?[0-9]+|true|false|null|[\\[\\]{},:]");
    private static final Pattern NAME = Pattern.compile("(?<=[{,])\"[A-Za-z0-9]+\":");
    private static final Pattern VALUE =
        Pattern.compile("(?<=[:,\\[])(?:\"(?:[^\"\\\\]|\\\\.){0,500}+\"(?!:)|-?[0-9]+)");
    private static final Pattern NUMBER = Pattern.compile("(?<=[:,\\[])-?[0-9]+");
    private static final Pattern REFERENCE = Pattern.compile("(?<=\"ref\":)\"[^\"]*\"");

    private final String whole;
    private final int start;
    private final int end;

    private Part(String whole, int start, int end) {
      this.whole = whole;
      this.start = start;
      this.end = end;
    }

    static Part at(String whole, Random random) {
      int at = random.nextInt(whole.length() + 1);
      return new Part(whole, at, at);
    }

    static Part few(String whole, Random random) {
      int start = random.nextInt(whole.length());
      return new Part(whole, start, Math.min(whole.length(), start + 1 + random.nextInt(64)));
    }

    static Part token(String whole, Random random) {
      return next(TOKEN, whole, random);
    }

    static Part name(String whole, Random random) {
      return next(NAME, whole, random);
    }

    static Part value(String whole, Random random) {
      return next(VALUE, whole, random);
    }

    static Part number(String whole, Random random) {
      return next(NUMBER, whole, random);
    }

    static Part reference(String whole, Random random) {
      return next(REFERENCE, whole, random);
    }

    static Part after(String name, String whole, Random random) {
      return next(Pattern.compile("(?<=" + name + ")\"[^\"]*\""), whole, random);
    }

    /** The place after the opening mark of a text. */
    static Part inString(String whole, Random random) {
      Part value = next(Pattern.compile("(?<=\":\")"), whole, random);
      return new Part(whole, value.end, value.end);
    }

    private static Part next(Pattern pattern, String whole, Random random) {
      Matcher matcher = pattern.matcher(whole);
      boolean found =
          !whole.isEmpty() && matcher.find(random.nextInt(whole.length()))
              || matcher.reset().find();
      return found ? new Part(whole, matcher.start(), matcher.end()) : new Part(whole, 0, 0);
    }

    String text() {
      return whole.substring(start, end);
    }

    String replaced(String by) {
      return whole.substring(0, start) + by + whole.substring(end);
    }
  }
}
