package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.moscow.MoscowVisit;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DossiersTest {

  private static final String VISIT = DossierWriter.compact().toText(MoscowVisit.dossier());

  @TestHTTPResource("/dossiers")
  URI dossiers;

  @Test
  void answersAsTheLibraryWrites() throws Exception {
    String agreements =
        send(HttpRequest.newBuilder(URI.create(dossiers + "/agreements"))).body();

    assertTrue(VISIT.contains("\"agreements\":" + agreements), agreements);
  }

  @Test
  void readsADossier() throws Exception {
    assertEquals("moscow-visit-2008", post(VISIT).body());
  }

  @Test
  void refusesABadOneWithEveryProblem() throws Exception {
    HttpResponse<String> answer = post(VISIT.replace("\"title\":", "\"titel\":"));

    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().split("\"code\"").length > 40, answer.body());
    assertTrue(
        answer.body().startsWith("[{\"code\":\"missing\",\"pointer\":\"/title\",\"line\":1,"),
        answer.body());
  }

  private HttpResponse<String> post(String body) throws Exception {
    return send(
        HttpRequest.newBuilder(dossiers)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
