package consumer;

// region draft-by-model
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import io.github.dossier4j.json.Draft;
import io.github.dossier4j.json.DraftSchema;
import io.github.dossier4j.text.ArticleText;
import java.util.ArrayList;
import java.util.List;

public final class DraftByModel {

  private static final ResponseFormat DRAFT =
      ResponseFormat.builder()
          .type(ResponseFormatType.JSON)
          .jsonSchema(
              JsonSchema.builder()
                  .name("draft")
                  .rootElement(JsonRawSchema.from(DraftSchema.forModels()))
                  .build())
          .build();

  private DraftByModel() {}

  /** Asks until the draft is proven complete, or until no try is left. */
  public static Draft ask(ChatModel model, ArticleText text, int tries) {
    List<ChatMessage> messages = new ArrayList<>();
    messages.add(SystemMessage.from("Write a draft of all that the article reports."));
    messages.add(UserMessage.from(String.join("\n\n", text.paragraphs())));
    for (int left = tries; ; left--) {
      AiMessage answer =
          model
              .chat(ChatRequest.builder().messages(messages).responseFormat(DRAFT).build())
              .aiMessage();
      Draft draft = Draft.read(text, answer.text());
      boolean isProven = draft.problems().isEmpty() && draft.gaps().isEmpty();
      if (isProven || left <= 1) {
        return draft; // its dossier() throws the problems that are left
      }
      messages.add(answer);
      messages.add(UserMessage.from("Write the draft again, corrected: " + draft.feedback()));
    }
  }
}
// endregion
