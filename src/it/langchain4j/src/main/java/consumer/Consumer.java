package consumer;

import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.json.Draft;
import io.github.dossier4j.json.DraftSchema;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.text.ArticleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A model lies about words, is told so, and corrects itself; what only a person can judge is listed. */
public final class Consumer {

  /** What the model writes at first, by what the article has. */
  private static final Map<String, String> LIES =
      Map.of(
          "4.5 million", "4.8 million",
          "had not neglected the old", "had neglected the old",
          "We will read the ruling first", "We have won already and will celebrate");

  public static void main(String[] args) throws IOException {
    ArticleText text = ArticleText.of(resource("article.txt"));
    String answer = resource("answer.json");
    String lies = answer;
    for (Map.Entry<String, String> lie : LIES.entrySet()) {
      lies = lies.replace(lie.getKey(), lie.getValue());
    }

    ScriptedModel model = new ScriptedModel(lies, answer);
    Draft draft = DraftByModel.ask(model, text, 3);
    System.out.println("feedback: " + model.asked(1));
    check(model.requests.size() == 2, "one correction is enough");
    check(hasTheSchema(model), "the model is asked for a draft");
    for (String lie : LIES.values()) {
      check(model.asked(1).contains(lie), "the model is told of: " + lie);
    }
    check(model.asked(1).contains("had not neglected"), "it is told what the article has");

    Dossier dossier = draft.dossier();
    String json = DossierWriter.compact().toText(dossier);
    for (String lie : LIES.values()) {
      check(!json.contains(lie), "no altered word arrives: " + lie);
    }

    // What is no word of the article arrives, true or false. A person has to judge it.
    Proof proof = Proof.of(dossier, text);
    check(proof.isComplete(), "all words stand in the article: " + proof.gaps());
    System.out.println("to judge, because it is concluded:");
    proof.inferences().forEach(System.out::println);
    System.out.println("to judge, because it is in the model's own words:");
    proof.ownWords().forEach(System.out::println);
    check(
        proof.inferences().toString().contains("quote-3/speaker is inferred: he speaks for"),
        "the speaker that the model made up is listed");
    check(
        proof.ownWords().toString().contains("statement-2/text: The company will appeal."),
        "the false paraphrase is listed");
    check(!dossier.isReviewed(), "nobody has reviewed the dossier");

    Draft never = DraftByModel.ask(new ScriptedModel(lies, lies), text, 2);
    try {
      never.dossier();
      check(false, "a model that goes on lying gives no dossier");
    } catch (InvalidDataException e) {
      System.out.println("a stubborn model: " + e.problems().size() + " problems, no dossier");
    }
  }

  private static boolean hasTheSchema(ScriptedModel model) {
    return model.requests.stream()
        .allMatch(
            request ->
                request
                    .responseFormat()
                    .jsonSchema()
                    .rootElement()
                    .equals(JsonRawSchema.from(DraftSchema.forModels())));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Consumer.class.getResourceAsStream("/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("not so: " + what);
    }
  }
}
