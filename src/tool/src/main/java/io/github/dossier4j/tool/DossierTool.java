package io.github.dossier4j.tool;

import io.github.dossier4j.model.InvalidDataException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;

/**
 * Checks dossiers and drafts, shows them as pages, and writes their rows, from the command line.
 */
@Command(
    name = "dossier4j-tool",
    description = "Checks dossiers and drafts, shows them as pages, and writes their rows.",
    mixinStandardHelpOptions = true,
    versionProvider = DossierTool.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:there are problems, or the proof is not complete",
      "2:the command is wrong, or a file cannot be read or written"
    })
final class DossierTool {

  private DossierTool() {}

  /** Runs a command. */
  public static void main(String[] args) {
    Terminal terminal = Terminal.ofProcess();
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, terminal.charset()), true);
    PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, terminal.charset()), true);
    System.exit(commandLine(terminal.isInteractive(), out, err).execute(args));
  }

  /**
   * The command line.
   *
   * @param isTerminal whether a person looks at what is printed
   */
  static CommandLine commandLine(boolean isTerminal, PrintWriter out, PrintWriter err) {
    return new CommandLine(new DossierTool())
        .addSubcommand(new CheckCommand(isTerminal))
        .addSubcommand(new PageCommand())
        .addSubcommand(new RowsCommand(isTerminal))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, command, parsed) -> explain(e, err));
  }

  /** Says why a command failed; what nobody expected is thrown on. */
  private static int explain(Exception e, PrintWriter err) throws Exception {
    if (e instanceof InvalidDataException invalid) {
      invalid.problems().forEach(problem -> err.println(Terminal.shown(problem.toString())));
      return ExitCode.SOFTWARE;
    } else if (e instanceof IOException io) {
      err.println(Terminal.shown(sentence(io)));
      return ExitCode.USAGE;
    } else if (e instanceof UncheckedIOException unchecked) {
      return explain(unchecked.getCause(), err);
    }
    throw e;
  }

  private static String sentence(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file or folder";
    } else if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": access is denied";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = DossierTool.class.getPackage().getImplementationVersion();
      return new String[] {"dossier4j-tool " + (version == null ? "(not packaged)" : version)};
    }
  }
}
