package saraban.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocaleTest {

  @TempDir Path folder;

  /** The script sets a UTF-8 locale; without it Java could not read Thai arguments. */
  @Test
  void theScriptReadsAndPrintsThaiWhenLangIsUnset() throws Exception {
    Path jar = launcher();
    ProcessBuilder script = new ProcessBuilder("bin/saraban", "number", "กบ ๐๐๒๓.๑/ว๒๓๓๒");
    script.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    script.environment().put("SARABAN_JAR", jar.toString());
    Path out = folder.resolve("out");
    Process process = script.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(out, StandardCharsets.UTF_8)).isEqualTo("กบ 0023.1/ว 2332\n");
  }

  /** A jar that only points at our class path: the real one is packaged after the tests. */
  private Path launcher() throws IOException {
    Path jar = folder.resolve("saraban.jar");
    StringBuilder classPath = new StringBuilder();
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      classPath.append(Path.of(entry).toUri()).append(' ');
    }
    var manifest = new java.util.jar.Manifest();
    var attributes = manifest.getMainAttributes();
    attributes.put(java.util.jar.Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(java.util.jar.Attributes.Name.MAIN_CLASS, "saraban.Saraban");
    attributes.put(java.util.jar.Attributes.Name.CLASS_PATH, classPath.toString().strip());
    new java.util.jar.JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }
}
