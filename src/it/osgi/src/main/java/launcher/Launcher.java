package launcher;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;

/** Starts Felix with the bundle of this project: without Jackson, with its core, and with all. */
class Launcher {
  public static void main(String[] args) throws Exception {
    String consumer = args[0];
    start(args[1] + "/none", List.of("dossier4j"), consumer);
    start(args[1] + "/core", List.of("dossier4j", "jackson-core"), consumer);
    start(
        args[1] + "/all",
        List.of(
            "dossier4j", "jackson-core", "jackson-databind", "jackson-annotations", "jspecify"),
        consumer);
  }

  private static void start(String cache, List<String> names, String consumer) throws Exception {
    System.out.println("started with " + names);
    Framework felix =
        new FrameworkFactory()
            .newFramework(
                Map.of(
                    "org.osgi.framework.storage", cache,
                    "org.osgi.framework.storage.clean", "onFirstInit"));
    try {
      felix.start();
      List<Bundle> bundles = new ArrayList<>();
      for (String jar : System.getProperty("java.class.path").split(File.pathSeparator)) {
        String file = Path.of(jar).getFileName().toString();
        if (names.contains(file.replaceAll("-\\d.*", ""))) {
          bundles.add(
              felix.getBundleContext().installBundle(Path.of(jar).toUri().toString()));
        }
      }
      if (bundles.size() != names.size()) {
        throw new IllegalStateException("found only " + bundles);
      }
      bundles.add(
          felix.getBundleContext().installBundle(Path.of(consumer).toUri().toString()));
      for (Bundle bundle : bundles) {
        bundle.start();
      }
    } finally {
      // Its threads would keep the program alive.
      felix.stop();
      felix.waitForStop(10_000);
    }
  }
}
