package io.github.dossier4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schemas of drafts: one for people and their editors, one for language models. What a
 * schema cannot say, such as that words stand in the article, only {@link Draft} finds.
 */
public final class DraftSchema {

  private static final String FOLDER = "/META-INF/dossier4j/";

  private DraftSchema() {}

  /**
   * The schema for people (draft 2020-12), for completion and explanations in an editor. It accepts
   * every form that {@link Draft#read} accepts of a document that opens with {@code "draft": 1}.
   *
   * @return the JSON document
   */
  public static String text() {
    return read("draft.schema.json");
  }

  /**
   * The schema for the structured output of language models, within the rules that OpenAI,
   * Anthropic and Google set for it. Each property is required; an empty string, an empty list and
   * an object of nothing else mean absence, as they do for {@link Draft#read}. Words are always a
   * list of {@code {"words", "in"}}. What a model should not say is missing: offsets and all that
   * follows from the rest, numbers of volume and issue, the address, rights and history.
   *
   * @return the JSON document
   */
  public static String forModels() {
    return read("draft-output.schema.json");
  }

  private static String read(String name) {
    String path = FOLDER + name;
    try (InputStream in = DraftSchema.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
