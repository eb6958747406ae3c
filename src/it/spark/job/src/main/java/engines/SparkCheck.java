package engines;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.RowTable;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.json.LineResult;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/** Runs the job of the guide, the statements of its pages, the ten questions, and dossiers in Spark. */
public class SparkCheck {

  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[0]);
    int figures = Integer.parseInt(args[1]);
    Path folder = Path.of(args[2]);
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 4)
            .config("spark.local.dir", folder.resolve("local").toString())
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .config("spark.serializer", "org.apache.spark.serializer." + args[3])
            .config("spark.kryo.registrator", DossierKryo.class.getName())
            .getOrCreate();
    try {
      checkRows(spark, count, folder);
      checkDossiers(spark);
      System.out.println(
          "spark " + spark.version() + ": the job of the guide and 10 questions agree");
      if (figures > 0) {
        SparkFigures.print(spark, figures, folder);
      }
    } finally {
      spark.stop();
    }
  }

  /** Reads an archive with three bad lines, and asks its rows. */
  private static void checkRows(SparkSession spark, int count, Path folder) throws Exception {
    Path archive = folder.resolve("archive.ndjson");
    Path rows = folder.resolve("rows");
    Answers answers = new Answers();
    List<String> bad = write(archive, count, answers);

    List<String> problems = SparkJob.load(spark, archive.toString(), rows.toString());
    same(bad, problems.stream().map(each -> each.replaceAll("^(line \\d+),.*(\\[.*])$", "$1 $2")));

    for (RowTable table : RowTable.values()) {
      Dataset<Row> found = spark.read().parquet(rows + "/" + table);
      same(names(SparkJob.schema(table)), names(found.schema()).stream());
      found.createOrReplaceTempView(table.toString());
    }
    answers.check(question -> rows(spark, question));

    spark
        .createDataFrame(List.of(), SparkJob.schema(RowTable.PASSAGES))
        .selectExpr("dossier", "record", "attribute as entity")
        .createOrReplaceTempView("entities");
    for (String page : List.of("rows.md", "engines-spark.md")) {
      for (String statement : Guide.statements(page)) {
        spark.sql(statement.replace("rows/", rows + "/")).collectAsList();
      }
    }
  }

  /** Writes dossiers one a line, with a blank line, and three bad ones. Returns their problems. */
  private static List<String> write(Path archive, int count, Answers answers) throws Exception {
    List<String> bad = new ArrayList<>();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
      int line = 0;
      for (Iterator<Dossier> each = Archive.of(count / 2).iterator(); each.hasNext(); ) {
        Dossier dossier = each.next();
        answers.add(dossier);
        byte[] text = DossierWriter.compact().toText(dossier).getBytes(StandardCharsets.UTF_8);
        out.write(text);
        out.write('\n');
        line++;
        if (line == 3) {
          out.write('\n');
          line++;
        } else if (line == 7) {
          out.write(text, 0, text.length / 2);
          out.write('\n');
          bad.add("line " + ++line + " [truncated]");
        } else if (line == count / 2) {
          text[text.length / 3] = (byte) 0xFF;
          out.write(text);
          out.write('\n');
          bad.add("line " + ++line + " [not-utf8]");
        } else if (line == count - 2) {
          out.write(text, 0, text.length - 1);
          out.write(",\"id\":\"again\"}\n".getBytes(StandardCharsets.UTF_8));
          bad.add("line " + ++line + " [duplicate-key]");
        }
      }
    }
    return bad;
  }

  /** Dossiers in a closure, a broadcast variable, a shuffle, a cache and a Dataset. */
  private static void checkDossiers(SparkSession session) {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    List<Dossier> dossiers = new ArrayList<>(Archive.of(20).toList());
    Dossier visit = MoscowVisit.dossier();
    Broadcast<Dossier> everywhere = spark.broadcast(visit);
    JavaRDD<Dossier> read =
        spark
            .parallelize(dossiers.stream().map(DossierWriter.compact()::toText).toList(), 4)
            .map(text -> LineResult.of(1, text).dossier().orElseThrow());

    require(read.filter(each -> visit.equals(everywhere.value())).count() == dossiers.size());
    require(read.collect().equals(dossiers));
    List<Dossier> shuffled =
        read.mapToPair(each -> new Tuple2<>(each.id(), each))
            .groupByKey(3)
            .sortByKey()
            .flatMap(each -> each._2().iterator())
            .collect();
    dossiers.sort((one, other) -> one.id().compareTo(other.id()));
    require(shuffled.equals(dossiers));
    // The values themselves, which a count of the dossiers may be grouped by.
    require(
        read.flatMap(each -> each.people().list().iterator())
            .mapToPair(person -> new Tuple2<>(person, 1))
            .reduceByKey(Integer::sum)
            .map(Tuple2::_1)
            .collect()
            .containsAll(dossiers.get(0).people().list()));
    Dataset<Dossier> dataset =
        session.createDataset(dossiers, Encoders.javaSerialization(Dossier.class)).repartition(3);
    require(dataset.collectAsList().containsAll(dossiers));
  }

  private static List<String> names(StructType schema) {
    return Arrays.stream(schema.fields())
        .map(field -> field.name() + " " + field.dataType().sql())
        .toList();
  }

  private static List<Object[]> rows(SparkSession spark, String question) {
    List<Object[]> rows = new ArrayList<>();
    for (Row row : spark.sql(question).collectAsList()) {
      Object[] cells = new Object[row.length()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = row.get(i);
      }
      rows.add(cells);
    }
    return rows;
  }

  private static void same(List<String> expected, Stream<String> found) {
    List<String> list = found.toList();
    if (!expected.equals(list)) {
      throw new AssertionError("expected: " + expected + "\nfound:    " + list);
    }
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new AssertionError();
    }
  }
}
