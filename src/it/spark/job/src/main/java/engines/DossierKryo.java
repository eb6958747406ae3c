package engines;

// region spark-kryo
import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.DossierRecord;
import org.apache.spark.serializer.KryoRegistrator;

public class DossierKryo implements KryoRegistrator {

  @Override
  public void registerClasses(Kryo kryo) {
    kryo.addDefaultSerializer(Dossier.class, JavaSerializer.class);
    kryo.addDefaultSerializer(DossierRecord.class, JavaSerializer.class);
  }
}
// endregion
