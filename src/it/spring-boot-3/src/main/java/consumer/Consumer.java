package consumer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.moscow.MoscowVisit;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import tools.jackson.databind.json.JsonMapper;

/** Starts the application and asks it. */
class Consumer {

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper two = new ObjectMapper();
  private final String root;

  private Consumer(String root) {
    this.root = root;
  }

  public static void main(String[] args) throws Exception {
    try (var context =
        SpringApplication.run(
            Application.class, "--server.port=0", "--server.address=127.0.0.1")) {
      String port = context.getEnvironment().getProperty("local.server.port");
      new Consumer("http://127.0.0.1:" + port).ask();
    }
  }

  private void ask() throws Exception {
    String version = SpringBootVersion.getVersion();
    Path annotations =
        Path.of(JsonProperty.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    System.out.println(version + " has " + annotations.getFileName());

    String agreements = get("/agreements");
    String visit = get("/visit");
    String compact = DossierWriter.compact().toText(MoscowVisit.dossier());
    System.out.println(
        version
            + " answers as the library writes: "
            + compact.contains("\"agreements\":" + agreements));
    System.out.println(
        version
            + " reads what it wrote: "
            + DossierReader.create().read(visit).equals(MoscowVisit.dossier()));

    System.out.println(version + " good: " + post("/dossiers", visit).body());
    HttpResponse<String> bad = post("/dossiers", visit.replace("\"title\":", "\"titel\":"));
    JsonNode problems = two.readTree(bad.body()).get("problems");
    System.out.println(version + " bad: " + bad.statusCode() + ", many: " + (problems.size() > 40));
    System.out.println(version + " first: " + problems.get(0));
    System.out.println(version + " mapper of Jackson 3: " + mapperOfThree());
  }

  private static String mapperOfThree() {
    try {
      String text = JsonMapper.shared().writeValueAsString(MoscowVisit.dossier());
      return "works: " + JsonMapper.shared().readValue(text, Dossier.class).id();
    } catch (LinkageError e) {
      return "fails with the annotations: " + e;
    }
  }

  private String get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
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
