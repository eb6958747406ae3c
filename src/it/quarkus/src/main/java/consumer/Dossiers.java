package consumer;

import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.moscow.MoscowVisit;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@Path("/dossiers")
public class Dossiers {

  private final DossierReader reader = DossierReader.create();

  @GET
  @Path("/agreements")
  public List<Agreement> agreements() {
    return MoscowVisit.dossier().agreements().list();
  }

  // region quarkus
  @POST
  public String add(byte[] document) {
    return reader.read(document).id();
  }

  @ServerExceptionMapper
  public RestResponse<List<Problem>> refuse(InvalidDataException e) {
    return RestResponse.ResponseBuilder.create(RestResponse.Status.BAD_REQUEST, e.problems())
        .type(MediaType.APPLICATION_JSON)
        .build();
  }
  // endregion
}
