package consumer;

import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.moscow.MoscowVisit;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Asks, reads and writes as far as the bundles beside it allow. */
public class Activator implements BundleActivator {

  @Override
  public void start(BundleContext context) {
    System.out.println("bundle: " + FrameworkUtil.getBundle(Dossier.class));
    Dossier visit = MoscowVisit.dossier();
    System.out.println("quotes: " + visit.quotes().by(ISLAM_KARIMOV).count());
    if (isThere("tools.jackson.core.JsonParser")) {
      String text = DossierWriter.compact().toText(visit);
      System.out.println("read back: " + DossierReader.create().read(text).equals(visit));
    }
    if (isThere("tools.jackson.databind.ObjectMapper")) {
      System.out.println("by a mapper: " + Mapped.readsBack(visit));
    }
    try {
      Class.forName(Dossier.class.getPackageName() + ".engine.Index");
      System.out.println("the engine can be seen");
    } catch (ClassNotFoundException e) {
      System.out.println("the engine cannot be seen");
    }
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type, false, Dossier.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Override
  public void stop(BundleContext context) {
    // Nothing is kept.
  }
}
