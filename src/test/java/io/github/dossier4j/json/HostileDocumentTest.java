package io.github.dossier4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents made to break a reader. Whatever they are, they end in problems, never in another
 * exception, and each problem points to something that is there.
 */
class HostileDocumentTest {

  private static final DossierReader READER = DossierReader.create();

  private static final String SMALL =
      "{\"format\":1,\"id\":\"d\",\"title\":\"t\",\"version\":\"1\",\"rights\":\"r\","
          + "\"article\":{\"id\":\"a\"}}";

  /**
   * In the manner of the public corpora: {@code y} is JSON, {@code n} is not, and of {@code i} the
   * specification leaves it open.
   */
  static Stream<Arguments> documents() {
    return Stream.of(
        text("n_structure_nothing", ""),
        text("n_structure_space", " "),
        text("n_structure_line_breaks", "\n\r\n\r"),
        text("n_structure_form_feed", "\f"),
        text("n_structure_no_break_space", "\u00a0"),
        text("n_structure_word_joiner", "\u2060"),
        text("n_structure_nul", "\u0000"),
        text("n_structure_two_nuls", "\u0000\u0000"),
        text("n_structure_nul_after_the_end", "{}\u0000"),
        text("n_structure_array_after_the_end", "{}[]"),
        text("n_structure_value_after_the_end", "1 2"),
        text("n_structure_quote_after_the_end", "{}\""),
        text("n_structure_comma_after_the_end", "{},"),
        text("n_structure_brace_after_the_end", "{}}"),
        text("n_structure_bracket_after_the_end", "[]]"),
        text("n_structure_open_object", "{"),
        text("n_structure_open_array", "["),
        text("n_structure_open_string", "\""),
        text("n_structure_closed_object", "}"),
        text("n_structure_closed_array", "]"),
        text("n_structure_closed_with_the_other", "[}"),
        text("n_structure_colon", ":"),
        text("n_structure_comma", ","),
        text("n_structure_word", "dossier"),
        text("n_structure_markup", "<dossier id=\"d\"/>"),
        text("n_structure_byte_order_mark_alone", "\ufeff"),
        text("n_structure_byte_order_mark_twice", "\ufeff\ufeff{}"),
        text("n_structure_byte_order_mark_inside", "{\ufeff}"),
        text("n_structure_byte_order_mark_after_the_end", "{}\ufeff"),
        bytes("n_structure_half_a_byte_order_mark", "EF BB 7B 7D"),
        text("n_structure_open_arrays_100000", "[".repeat(100_000)),
        text("n_structure_open_objects_100000", "{\"\":".repeat(100_000)),
        text("n_structure_open_arrays_of_objects_100000", "[{\"\":".repeat(100_000)),
        text("y_structure_arrays_64", "[".repeat(64) + "]".repeat(64)),
        text("y_structure_objects_64", "{\"a\":".repeat(64) + "1" + "}".repeat(64)),
        text("i_structure_arrays_65", "[".repeat(65) + "]".repeat(65)),
        text("i_structure_arrays_500", "[".repeat(500) + "]".repeat(500)),
        text("i_structure_objects_500", "{\"a\":".repeat(500) + "1" + "}".repeat(500)),
        text("i_structure_arrays_100000", "[".repeat(100_000) + "]".repeat(100_000)),
        text("y_structure_null", "null"),
        text("y_structure_true", "true"),
        text("y_structure_string", "\"dossier\""),
        text("y_structure_number", "-0"),
        text("n_array_trailing_comma", "[1,]"),
        text("n_array_two_commas", "[1,,2]"),
        text("n_array_leading_comma", "[,1]"),
        text("n_array_no_comma", "[1 2]"),
        text("n_array_colon", "[1:2]"),
        text("n_array_semicolon", "[1;2]"),
        text("n_array_star", "[*]"),
        text("y_array_empty", "[]"),
        text("y_array_of_nulls_100000", "[" + "null,".repeat(99_999) + "null]"),
        text("y_array_of_all_types", "[null, true, 1, \"\", [], {}]"),
        text("n_object_trailing_comma", "{\"a\":1,}"),
        text("n_object_two_commas", "{\"a\":1,,\"b\":2}"),
        text("n_object_no_colon", "{\"a\" 1}"),
        text("n_object_two_colons", "{\"a\"::1}"),
        text("n_object_no_value", "{\"a\":}"),
        text("n_object_no_name", "{:1}"),
        text("n_object_name_without_quotes", "{a:1}"),
        text("n_object_name_in_single_quotes", "{'a':1}"),
        text("n_object_number_as_name", "{1:1}"),
        text("n_object_null_as_name", "{null:1}"),
        text("n_object_array_as_name", "{[]:1}"),
        text("n_object_names_alone", "{\"a\",\"b\"}"),
        text("n_object_line_comment", "{\"a\":1} // done"),
        text("n_object_block_comment", "{/* none */\"a\":1}"),
        text("n_object_hash_comment", "{\"a\":1} # done"),
        text("n_object_open_block_comment", "{\"a\":1} /*"),
        text("y_object_digits_as_name", "{\"0\":1}"),
        text("y_object_empty_name", "{\"\":1}"),
        text("y_object_same_name_twice", "{\"a\":1,\"a\":2}"),
        text("y_object_same_name_escaped", "{\"a\":1,\"\\u0061\":2}"),
        text("y_object_same_object_twice", "{\"people\":[{}],\"people\":[]}"),
        text("y_object_name_with_pointer_characters", "{\"~/~1/\":{\"a\":1,\"a\":1}}"),
        text("y_object_name_with_nul", "{\"\\u0000\":1}"),
        text("y_object_name_with_lone_surrogate", "{\"\\udc00\":1}"),
        text(
            "y_object_name_of_java",
            "{\"__proto__\":1,\"class\":\"java.lang.Object\",\"@type\":\"x\"}"),
        text("y_object_long_name", "{\"" + "n".repeat(999_999) + "\":1}"),
        text("i_object_longer_name", "{\"" + "n".repeat(1_000_001) + "\":1}"),
        text("y_object_many_names", "{" + names(20_000) + "}"),
        text("n_number_nan", "[NaN]"),
        text("n_number_infinity", "[-Infinity]"),
        text("n_number_plus", "[+1]"),
        text("n_number_leading_zero", "[012]"),
        text("n_number_minus_leading_zero", "[-01]"),
        text("n_number_minus_alone", "[-]"),
        text("n_number_two_minuses", "[--1]"),
        text("n_number_minus_and_space", "[- 1]"),
        text("n_number_point_at_the_end", "[1.]"),
        text("n_number_point_at_the_start", "[.1]"),
        text("n_number_exponent_alone", "[1e]"),
        text("n_number_exponent_with_sign_alone", "[1e+]"),
        text("n_number_exponent_with_point", "[1e1.5]"),
        text("n_number_hexadecimal", "[0x1F]"),
        text("n_number_underscore", "[1_000]"),
        text("n_number_suffix", "[1L]"),
        text("n_number_of_another_script", "[１]"),
        text("y_number_large_exponent", "[1e400]"),
        text("y_number_small_exponent", "[1e-400]"),
        text("y_number_huge_exponent", "[1e99999999999999999999]"),
        text("y_number_huge_negative_exponent", "[0.1e-99999999999999999999]"),
        text("y_number_larger_than_long", "[123456789012345678901234567890]"),
        text("y_number_many_places", "[0." + "3".repeat(98) + "]"),
        text("y_number_minus_zero", "[-0, -0.0, 0e0]"),
        text("i_number_of_101_digits", "[" + "1".repeat(101) + "]"),
        text("i_number_of_a_million_digits", "[" + "1".repeat(1_000_000) + "]"),
        text("i_number_exponent_of_a_million_digits", "[1e" + "1".repeat(1_000_000) + "]"),
        text("n_literal_capital", "[True]"),
        text("n_literal_cut", "[nul]"),
        text("n_literal_longer", "[nulls]"),
        text("n_literal_undefined", "[undefined]"),
        text("n_string_single_quotes", "['a']"),
        text("n_string_no_quotes", "[a]"),
        text("n_string_back_quotes", "[`a`]"),
        text("n_string_typographic_quotes", "[“a”]"),
        text("n_string_raw_nul", "[\"\u0000\"]"),
        text("n_string_raw_tab", "[\"\t\"]"),
        text("n_string_raw_line_feed", "[\"\n\"]"),
        text("n_string_raw_escape", "[\"\u001b\"]"),
        text("n_string_raw_unit_separator", "[\"\u001f\"]"),
        text("n_string_backslash_alone", "[\"\\\"]"),
        text("n_string_unknown_escape", "[\"\\x41\"]"),
        text("n_string_escaped_line_break", "[\"\\\n\"]"),
        text("n_string_escape_of_three_digits", "[\"\\u004\"]"),
        text("n_string_escape_of_no_digits", "[\"\\uzzzz\"]"),
        text("n_string_capital_escape", "[\"\\U0041\"]"),
        text("n_string_cut_in_an_escape", "[\"\\u00"),
        text("n_string_cut_in_a_pair", "[\"\\ud83d\\u"),
        text("y_string_raw_delete", "[\"\u007f\"]"),
        text("y_string_raw_next_line", "[\"\u0085\"]"),
        text("y_string_line_separator", "[\"\u2028\u2029\"]"),
        text("y_string_noncharacters", "[\"\ufffe\uffff\"]"),
        text("y_string_escaped_nul", "[\"\\u0000\"]"),
        text("y_string_escaped_escape", "[\"\\u001b\"]"),
        text("y_string_of_a_million", "[\"" + "a".repeat(1_000_000) + "\"]"),
        text("i_string_of_a_million_and_one", "[\"" + "a".repeat(1_000_001) + "\"]"),
        text("i_string_escaped_high_surrogate", "[\"\\ud800\"]"),
        text("i_string_escaped_low_surrogate", "[\"\\udfff\"]"),
        text("i_string_escaped_pair_turned_round", "[\"\\udd1e\\ud834\"]"),
        text("i_string_escaped_surrogate_and_letter", "[\"\\ud800a\"]"),
        bytes("n_string_raw_high_surrogate", "5B 22 ED A0 80 22 5D"),
        bytes("n_string_raw_low_surrogate", "5B 22 ED BF BF 22 5D"),
        bytes("n_string_pair_of_cesu_8", "5B 22 ED A0 BD ED B8 80 22 5D"),
        bytes("n_string_continuation_alone", "5B 22 80 22 5D"),
        bytes("n_string_lead_alone", "5B 22 E2 22 5D"),
        bytes("n_string_overlong_nul", "5B 22 C0 80 22 5D"),
        bytes("n_string_overlong_quote", "5B 22 C0 A2 22 5D"),
        bytes("n_string_overlong_in_six_bytes", "5B 22 FC 83 BF BF BF BF 22 5D"),
        bytes("n_string_beyond_the_last_code_point", "5B 22 F4 BF BF BF 22 5D"),
        bytes("n_string_latin_1", "5B 22 E9 22 5D"),
        bytes("n_string_cut_in_a_character", "5B 22 F0 9F 95"),
        bytes("n_encoding_utf_16_le", "5B 00 5D 00"),
        bytes("n_encoding_utf_16_be", "00 5B 00 5D"),
        bytes("n_encoding_utf_16_le_marked", "FF FE 5B 00 5D 00"),
        bytes("n_encoding_utf_16_be_marked", "FE FF 00 5B 00 5D"),
        bytes("n_encoding_utf_32_le", "5B 00 00 00 5D 00 00 00"),
        bytes("n_encoding_utf_32_be", "00 00 00 5B 00 00 00 5D"),
        bytes("n_encoding_utf_32_le_marked", "FF FE 00 00 5B 00 00 00 5D 00 00 00"),
        bytes("n_encoding_utf_32_be_marked", "00 00 FE FF 00 00 00 5B 00 00 00 5D"),
        bytes("n_encoding_utf_7", "2B 2F 76 38 2D 7B 7D"),
        bytes("n_encoding_ebcdic", "C0 7F 81 7F 7A F1 D0"),
        bytes("n_encoding_compressed", "1F 8B 08 00 00 00 00 00"),
        bytes("n_encoding_smile", "3A 29 0A 01 FA FB"));
  }

  @Nested
  class EndsInProblems {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.dossier4j.json.HostileDocumentTest#documents")
    void whenItIsTheDocument(String name, byte[] document) {
      assertThatItEndsInProblems(document);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.dossier4j.json.HostileDocumentTest#documents")
    void whenItIsAPropertyThatTheFormatDoesNotKnow(String name, byte[] document) {
      assertThatItEndsInProblems(between("{\"x\":", document, "," + SMALL.substring(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.dossier4j.json.HostileDocumentTest#documents")
    void whenItIsARecord(String name, byte[] document) {
      assertThatItEndsInProblems(between("{\"people\":[7,", document, "]," + SMALL.substring(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.dossier4j.json.HostileDocumentTest#documents")
    void whenItFollowsTheDocument(String name, byte[] document) {
      // What is blank may follow a document.
      if (!new String(document, StandardCharsets.UTF_8).isBlank()) {
        assertThatItEndsInProblems(between(SMALL, document, ""));
      }
    }

    @Test
    void whenItIsTextThatNoEncodingHas() {
      assertThat(problems("{\"\ud800\":\"\udfff\"," + SMALL.substring(1)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.UNKNOWN_PROPERTY);
    }

    @Test
    void whenItIsDeepAndTheLimitIsTakenAway() {
      DossierReader deep = DossierReader.withLimits(ReadLimits.defaults().withDepth(1_000_000));
      String arrays = "[".repeat(3_000) + "]".repeat(3_000);
      String objects = "{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000);

      assertThat(
              Stream.of(arrays, objects, "{\"people\":" + arrays + "}", "{\"x\":" + objects + "}"))
          .allSatisfy(
              document ->
                  assertThat(catchThrowable(() -> deep.read(document)))
                      .isInstanceOf(InvalidDataException.class));
    }

    private void assertThatItEndsInProblems(byte[] document) {
      assertThat(problems(document)).isNotEmpty();
    }
  }

  @Nested
  class IsToldAbout {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.dossier4j.json.HostileDocumentTest#documents")
    void withoutNamesOfClassesOrFeatures(String name, byte[] document) {
      assertThat(problems(document))
          .allSatisfy(
              problem ->
                  assertThat(problem.message())
                      .doesNotContainPattern(
                          "`[A-Z]|Feature|jackson|java\\.|Source|Token count \\("));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"x\":%s",
          "{\"%s\":1,",
          "{\"format\":%s}",
          "{\"format\":\"%s\"}",
          "{\"people\":[{\"id\":\"%s\"}]}"
        })
    void inSentencesThatDoNotGrowWithIt(String document) {
      assertThat(problems(document.formatted("x".repeat(100_000))))
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(250));
    }
  }

  @Nested
  class TakesNoMoreRoomThanTheDocument {

    @Test
    void forNamesThatAreRepeatedInALongName() {
      String document =
          "{\"" + "n".repeat(100_000) + "\":{" + "\"a\":1,".repeat(1_000) + "\"a\":1}}";
      long pointers = problems(document).stream().mapToLong(each -> each.pointer().length()).sum();

      assertThat(pointers).isLessThan(10L * document.length());
    }

    @Test
    void forManyUnknownNames() {
      String document = "{" + names(5_000) + "}";
      long pointers = problems(document).stream().mapToLong(each -> each.pointer().length()).sum();

      assertThat(pointers).isLessThan(10L * document.length());
    }
  }

  /** The problems of a document, which point into it; none if it is a dossier. */
  private static List<Problem> problems(byte[] document) {
    String text = new String(document, StandardCharsets.UTF_8);
    return Outcome.of(() -> READER.read(document), text).problems();
  }

  private static List<Problem> problems(String document) {
    try {
      READER.read(document);
      return List.of();
    } catch (InvalidDataException e) {
      return e.problems();
    }
  }

  private static Arguments text(String name, String document) {
    return arguments(name, utf8(document));
  }

  private static Arguments bytes(String name, String hex) {
    return arguments(name, HexFormat.ofDelimiter(" ").parseHex(hex));
  }

  private static String names(int number) {
    StringBuilder names = new StringBuilder("\"n\":0");
    for (int i = 1; i < number; i++) {
      names.append(",\"n").append(i).append("\":0");
    }
    return names.toString();
  }

  private static byte[] between(String before, byte[] document, String after) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(utf8(before));
    all.writeBytes(document);
    all.writeBytes(utf8(after));
    return all.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
