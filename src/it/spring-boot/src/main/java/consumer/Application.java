package consumer;

import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.moscow.MoscowVisit;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Application {

  @GetMapping("/quotes")
  public List<Quote> quotes(@RequestParam String by) {
    return MoscowVisit.dossier().quotes().by(by).list();
  }

  @GetMapping("/agreements")
  public List<Agreement> agreements() {
    return MoscowVisit.dossier().agreements().list();
  }

  @PostMapping("/cue")
  public String cue(@RequestBody Quote quote) {
    return quote.cue().orElse("none");
  }

  public static void main(String[] args) throws Exception {
    var context = SpringApplication.run(Application.class, "--server.port=0", "--server.address=127.0.0.1");
    String port = context.getEnvironment().getProperty("local.server.port");
    String root = "http://127.0.0.1:" + port;
    HttpClient client = HttpClient.newHttpClient();

    String quotes = get(client, root + "/quotes?by=islam-karimov");
    String agreements = get(client, root + "/agreements");
    String whole = DossierWriter.compact().toText(MoscowVisit.dossier());
    System.out.println("quotes start: " + quotes.substring(0, 60));
    System.out.println("agreements as the library writes them: " + whole.contains("\"agreements\":" + agreements));

    String one = get(client, root + "/quotes?by=vladimir-putin");
    one = one.substring(1, one.indexOf("},{\"id\"") + 1);
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(root + "/cue"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(one))
            .build();
    System.out.println("cue: " + client.send(post, HttpResponse.BodyHandlers.ofString()).body());
    context.close();
  }

  private static String get(HttpClient client, String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
