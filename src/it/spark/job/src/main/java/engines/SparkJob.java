package engines;

// region spark-job
import io.github.dossier4j.Dossier;
import io.github.dossier4j.RowTable;
import io.github.dossier4j.TableRow;
import io.github.dossier4j.json.LineResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

public class SparkJob {

  /** Reads an archive of dossiers, one a line: a dossier or problems for each line. */
  public static JavaRDD<LineResult> read(JavaSparkContext spark, String archive) {
    return spark
        .newAPIHadoopFile(
            archive, TextInputFormat.class, LongWritable.class, Text.class,
            spark.hadoopConfiguration())
        .values()
        .zipWithIndex()
        .filter(line -> line._1().getLength() > 0)
        // As bytes: in a String, those that are not UTF-8 would pass unseen.
        .map(line -> LineResult.of(Math.toIntExact(line._2() + 1), line._1().copyBytes()));
  }

  /** Who is quoted how often, by printed name, without rows: a question in Java. */
  public static Map<String, Long> quoted(JavaRDD<LineResult> lines) {
    return lines
        .flatMap(line -> line.dossier().stream().flatMap(SparkJob::speakers).iterator())
        .mapToPair(name -> new Tuple2<>(name, 1L))
        .reduceByKey(Long::sum)
        .collectAsMap();
  }

  private static Stream<String> speakers(Dossier dossier) {
    return dossier.quotes().stream()
        .flatMap(quote -> quote.speaker().stream())
        .map(speaker -> dossier.get(speaker).label());
  }

  /** A row for each line: its problems, and all rows of its dossier in an array for each table. */
  public static Dataset<Row> rows(SparkSession spark, String archive) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    return spark.createDataFrame(read(context, archive).map(SparkJob::row), schema());
  }

  /** Writes the three tables as Parquet, and returns what is wrong with bad lines. */
  public static List<String> load(SparkSession spark, String archive, String folder) {
    Dataset<Row> lines = rows(spark, archive).persist(StorageLevel.DISK_ONLY()); // is read once
    for (RowTable table : RowTable.values()) {
      lines
          .selectExpr("inline(" + table + ")")
          .write()
          .mode("overwrite")
          .parquet(folder + "/" + table);
    }
    List<String> problems =
        lines.selectExpr("explode(problems)").as(Encoders.STRING()).collectAsList();
    lines.unpersist();
    return problems;
  }

  private static StructType schema() {
    StructType schema = new StructType();
    for (RowTable table : RowTable.values()) {
      schema = schema.add(table.toString(), DataTypes.createArrayType(schema(table), false));
    }
    return schema.add("problems", DataTypes.createArrayType(DataTypes.StringType, false));
  }

  /** The columns of a table, which never depend on the data. */
  public static StructType schema(RowTable table) {
    StructType schema = new StructType();
    for (RowTable.Column column : table.columns()) {
      String type =
          column.type() == RowTable.Type.TEXT ? "string" : column.type().toString();
      schema = schema.add(column.name(), type, !column.required());
    }
    return schema;
  }

  private static Row row(LineResult line) {
    Object[] cells = new Object[RowTable.values().length + 1];
    for (RowTable table : RowTable.values()) {
      cells[table.ordinal()] =
          line.dossier().stream()
              .flatMap(dossier -> dossier.rows().of(table).stream())
              .map((TableRow row) -> RowFactory.create(row.values().toArray()))
              .toArray();
    }
    cells[RowTable.values().length] =
        line.problems().stream().map(problem -> problem.toString()).toArray();
    return RowFactory.create(cells);
  }
}
// endregion
