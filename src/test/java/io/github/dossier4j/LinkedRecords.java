package io.github.dossier4j;

import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records with links of any relation, put where the path of the relation leads in their JSON. */
final class LinkedRecords {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private LinkedRecords() {}

  /** The least that each type of record can be. */
  static List<DossierRecord> oneOfEachType() {
    return Stream.of(RecordType.values()).map(type -> bare(type, type.listName())).toList();
  }

  /** A record that a link of the relation may name. */
  static DossierRecord target(Relation relation, String id) {
    return Stream.of(RecordType.values())
        .filter(type -> relation.target().isAssignableFrom(type.type()))
        .map(type -> bare(type, id))
        .findFirst()
        .orElseThrow();
  }

  /** A record that has links of the relation: several only where it is a list. */
  static DossierRecord source(Relation relation, String id, Link<?>... links) {
    ObjectNode json = MAPPER.valueToTree(bare(relation.source(), id));
    String[] path = relation.path().substring(1).split("/");
    if (!isList(relation)) {
      json.set(path[0], MAPPER.valueToTree(links[0]));
    } else {
      ArrayNode list = json.putArray(path[0]);
      for (Link<?> link : links) {
        JsonNode value = MAPPER.valueToTree(link);
        list.add(path.length == 2 ? value : part(path[0]).set(path[2], value));
      }
    }
    return MAPPER.treeToValue(json, relation.source().type());
  }

  static boolean isList(Relation relation) {
    return relation.path().contains("*");
  }

  /** A dossier with some records, and with the signatory that a signature needs. */
  static Dossier dossier(List<DossierRecord> records) {
    List<DossierRecord> all = new ArrayList<>(records);
    all.add(SmallDossier.person("signatory").build());
    return SmallDossier.of(all.toArray(DossierRecord[]::new));
  }

  /** What stands around a link in a list of parts, such as positions. */
  private static ObjectNode part(String list) {
    ObjectNode part = MAPPER.createObjectNode();
    if (list.equals("positions")) {
      part.put("title", "Clerk").put("basis", "stated");
    } else if (list.equals("signatories")) {
      part.set("person", MAPPER.createObjectNode().put("ref", "signatory").put("basis", "stated"));
    }
    return part;
  }

  private static DossierRecord bare(RecordType type, String id) {
    return switch (type) {
      case PEOPLE -> SmallDossier.person(id).build();
      case ORGANIZATIONS -> SmallDossier.organization(id).build();
      case AGREEMENTS -> SmallDossier.agreement(id).build();
      case QUOTES -> SmallDossier.quote(id).build();
      case STATEMENTS -> SmallDossier.statement(id).build();
      case CITATIONS -> SmallDossier.citation(id).build();
      case EVENTS -> SmallDossier.event(id).build();
    };
  }
}
