package consumer;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A model that gives its answers in turn, whatever it is asked, and keeps what it was asked. */
final class ScriptedModel implements ChatModel {

  final List<ChatRequest> requests = new ArrayList<>();
  private final Deque<String> answers;

  ScriptedModel(String... answers) {
    this.answers = new ArrayDeque<>(List.of(answers));
  }

  @Override
  public ChatResponse doChat(ChatRequest request) {
    requests.add(request);
    return ChatResponse.builder().aiMessage(AiMessage.from(answers.remove())).build();
  }

  /** What the user said last in a request. */
  String asked(int request) {
    List<UserMessage> said =
        requests.get(request).messages().stream()
            .filter(UserMessage.class::isInstance)
            .map(UserMessage.class::cast)
            .toList();
    return said.get(said.size() - 1).singleText();
  }
}
