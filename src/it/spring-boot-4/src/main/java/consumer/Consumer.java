package consumer;

import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.moscow.MoscowVisit;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts the application and asks it. */
class Consumer {

  private final HttpClient client = HttpClient.newHttpClient();
  private final String root;

  private Consumer(String root) {
    this.root = root;
  }

  public static void main(String[] args) throws Exception {
    try (var context = started(false)) {
      consumer(context).ask();
    }
    // With a handler of Spring for exceptions of its own.
    try (var context = started(true)) {
      String answer = consumer(context).post("/dossiers", fourHundredProblems()).body();
      System.out.println("beside Spring's handler: " + (answer.split("\"code\"").length - 1));
    }
  }

  private static ConfigurableApplicationContext started(boolean problemDetails) {
    return SpringApplication.run(
        Application.class,
        "--server.port=0",
        "--server.address=127.0.0.1",
        "--spring.mvc.problemdetails.enabled=" + problemDetails);
  }

  private static Consumer consumer(ConfigurableApplicationContext context) {
    String port = context.getEnvironment().getProperty("local.server.port");
    return new Consumer("http://127.0.0.1:" + port);
  }

  private void ask() throws Exception {
    String quotes = get("/quotes?by=islam-karimov").body();
    String agreements = get("/agreements").body();
    String whole = DossierWriter.compact().toText(MoscowVisit.dossier());
    System.out.println("quotes start: " + quotes.substring(0, 60));
    System.out.println(
        "agreements as the library writes them: "
            + whole.contains("\"agreements\":" + agreements));

    String one = get("/quotes?by=vladimir-putin").body();
    one = one.substring(1, one.indexOf("},{\"id\"") + 1);
    System.out.println("cue: " + post("/cue", one).body());
    one = one.replace("\"praised\"", "\" \"");
    System.out.println("quote with a bad cue: " + post("/cue", one).body());

    System.out.println("good: " + post("/dossiers", whole).body());
    String bad = fourHundredProblems();
    HttpResponse<String> answer = post("/dossiers", bad);
    System.out.println("bad: " + answer.statusCode());
    System.out.println("type: " + answer.headers().firstValue("Content-Type").orElse("none"));
    JsonNode problems = JsonMapper.shared().readTree(answer.body()).get("problems");
    System.out.println("problems: " + problems.size());
    System.out.println("first: " + problems.get(0));
    Problem[] read = JsonMapper.shared().treeToValue(problems, Problem[].class);
    System.out.println(
        "those that the reader finds: " + Arrays.asList(read).equals(problemsOf(bad)));
    System.out.println("no JSON: " + post("/dossiers", "{\"format\":1,").body());
    System.out.println("nothing: " + post("/dossiers", "").statusCode());
  }

  /** Two hundred people without names, with bad ids that take several bytes a character. */
  private static String fourHundredProblems() {
    StringBuilder text = new StringBuilder();
    text.append("{\"format\":1,\"id\":\"d\",\"title\":\"t\",\"version\":\"1\",\"rights\":\"r\",\n");
    text.append("\"article\":{\"id\":\"a\"},\"people\":[");
    for (int i = 0; i < 200; i++) {
      text.append(i == 0 ? "" : i % 7 == 0 ? ",\n  " : ",");
      text.append("{\"id\":\"Größe \uD83D\uDD4A ").append(i).append("\"}");
    }
    return text.append("]}").toString();
  }

  private static List<Problem> problemsOf(String text) {
    try {
      DossierReader.create().read(text);
      return List.of();
    } catch (InvalidDataException e) {
      return e.problems();
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
