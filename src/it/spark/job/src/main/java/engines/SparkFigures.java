package engines;

import io.github.dossier4j.RowTable;
import io.github.dossier4j.corpus.Corpus;
import io.github.dossier4j.json.DossierWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Measures how long Spark takes to say who is quoted how often, in several ways, by turns. */
final class SparkFigures {

  private static final int ROUNDS = 3;

  /** Needs all columns: otherwise Spark reads no more than those that the question names. */
  private static final String EVERY_COLUMN = " where xxhash64(*) <> 0";

  private static final String OF_ROWS =
      "select printed, count(*) from facts where relation = 'quotes/speaker' group by printed";

  /** The same of nested documents: a link has only the id, whose name another list has. */
  static final String OF_DOCUMENTS =
      """
      select names[quote.speaker.ref], count(*) from
        (select explode(quotes) as quote, names from
          (select quotes, map_from_arrays(
              concat(ifnull(people.id, array()), ifnull(organizations.id, array())),
              concat(ifnull(people.name, array()), ifnull(organizations.name, array()))) as names
            from documents))
      where quote.speaker is not null group by names[quote.speaker.ref]
      """;

  private final SparkSession spark;
  private final String archive;
  private final String folder;

  private SparkFigures(SparkSession spark, String archive, String folder) {
    this.spark = spark;
    this.archive = archive;
    this.folder = folder;
  }

  /** Prints the times and ratios, of as many dossiers as articles give them. */
  static void print(SparkSession spark, int dossiers, Path folder) throws Exception {
    Path archive = folder.resolve("figures.ndjson");
    DossierWriter.writeLines(Corpus.articles(dossiers, 1), archive);
    System.out.printf("figures: %,d dossiers, %,d MB%n", dossiers, Files.size(archive) >> 20);
    new SparkFigures(spark, archive.toString(), folder.resolve("figures").toString()).print();
  }

  private void print() throws Exception {
    StructType nested =
        spark.read().json(spark.read().textFile(archive).limit(2_000)).schema();
    long start = System.nanoTime();
    SparkJob.load(spark, archive, folder);
    say("rows to Parquet, once", System.nanoTime() - start);
    start = System.nanoTime();
    spark.read().schema(nested).json(archive).write().mode("overwrite").parquet(folder + "/nested");
    say("documents to Parquet by Spark, once", System.nanoTime() - start);

    Map<String, Callable<Map<String, Long>>> ways = new LinkedHashMap<>();
    ways.put("strict, dossiers", this::dossiers);
    ways.put("strict, rows", this::rows);
    ways.put("Spark's JSON, every column", () -> documents(nested, EVERY_COLUMN));
    ways.put("Spark's JSON, needed columns", () -> documents(nested, ""));
    ways.put("Spark's JSON, every column, no question", () -> readAll(nested));
    double[] json = byTurns(ways);
    ratio("strict, dossiers / Spark's JSON, every column", json[0] / json[2]);
    ratio("strict, rows / Spark's JSON, every column", json[1] / json[2]);
    ratio("strict, dossiers / Spark's JSON, needed columns", json[0] / json[3]);
    ratio("strict, dossiers / Spark's JSON, every column, no question", json[0] / json[4]);

    ways.clear();
    ways.put("rows in Parquet", this::parquetRows);
    ways.put("documents in Parquet", this::parquetDocuments);
    double[] parquet = byTurns(ways);
    ratio("rows in Parquet / documents in Parquet", parquet[0] / parquet[1]);
  }

  private Map<String, Long> dossiers() {
    return new TreeMap<>(
        SparkJob.quoted(
            SparkJob.read(JavaSparkContext.fromSparkContext(spark.sparkContext()), archive)));
  }

  private Map<String, Long> rows() {
    SparkJob.rows(spark, archive)
        .selectExpr("inline(" + RowTable.FACTS + ")")
        .createOrReplaceTempView("facts");
    return answer(OF_ROWS);
  }

  private Map<String, Long> documents(StructType nested, String condition) {
    spark.read().schema(nested).json(archive).createOrReplaceTempView("all_documents");
    spark.sql("select * from all_documents" + condition).createOrReplaceTempView("documents");
    return answer(OF_DOCUMENTS);
  }

  /** Reads every column and throws it away. There is no answer. */
  private Map<String, Long> readAll(StructType nested) {
    spark.read().schema(nested).json(archive).queryExecution().toRdd().count();
    return Map.of();
  }

  private Map<String, Long> parquetRows() {
    spark.read().parquet(folder + "/facts").createOrReplaceTempView("facts");
    return answer(OF_ROWS);
  }

  private Map<String, Long> parquetDocuments() {
    spark.read().parquet(folder + "/nested").createOrReplaceTempView("documents");
    return answer(OF_DOCUMENTS);
  }

  private Map<String, Long> answer(String sql) {
    Map<String, Long> answer = new TreeMap<>();
    Dataset<Row> rows = spark.sql(sql);
    rows.collectAsList().forEach(row -> answer.put(row.getString(0), row.getLong(1)));
    return answer;
  }

  /** The median time of each way. The first round warms up. All that answer must say the same. */
  private static double[] byTurns(Map<String, Callable<Map<String, Long>>> ways)
      throws Exception {
    double[][] times = new double[ways.size()][ROUNDS];
    Map<String, Long> expected = null;
    for (int round = -1; round < ROUNDS; round++) {
      int way = 0;
      for (Callable<Map<String, Long>> each : ways.values()) {
        long start = System.nanoTime();
        Map<String, Long> answer = each.call();
        if (round >= 0) {
          times[way][round] = System.nanoTime() - start;
        }
        if (expected == null) {
          expected = answer;
        }
        if (expected.isEmpty() || !answer.isEmpty() && !expected.equals(answer)) {
          throw new AssertionError(expected + "\n" + answer);
        }
        way++;
      }
    }
    double[] medians = new double[times.length];
    int way = 0;
    for (String name : ways.keySet()) {
      Arrays.sort(times[way]);
      medians[way] = times[way][ROUNDS / 2];
      say(name, medians[way++]);
    }
    return medians;
  }

  private static void say(String what, double nanoseconds) {
    System.out.printf("figures: %s: %.2f s%n", what, nanoseconds / 1e9);
  }

  private static void ratio(String what, double ratio) {
    System.out.printf("figures: %s: %.2f%n", what, ratio);
  }
}
