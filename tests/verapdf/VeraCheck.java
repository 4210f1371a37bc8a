import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Validates PDF files against veraPDF's profiles: VeraCheck 3a,ua1 FILE...
 *
 * Exit 0 where all conform, 1 where one does not, 2 where one could not be read or a profile is unknown.
 */
public class VeraCheck {
  static String profile(String flavour) {
    return switch (flavour) {
      case "ua1" -> "PDFUA-1.xml";
      case "ua2" -> "PDFUA-2-ISO32005.xml";
      default -> "PDFA-" + flavour.toUpperCase() + ".xml";
    };
  }

  public static void main(String[] args) throws Exception {
    java.util.logging.LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    int status = 0;
    for (int i = 1; i < args.length; i++) {
      for (String flavour : args[0].split(",")) {
        status = Math.max(status, check(args[i], flavour));
      }
    }
    System.exit(status);
  }

  static int check(String path, String flavour) {
    try {
      return conforms(path, flavour) ? 0 : 1;
    } catch (Exception | Error e) {
      System.err.println(path + ": not checked against " + flavour + ": " + e);
      return 2;
    }
  }

  static boolean conforms(String path, String flavour) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), PDFAFlavour.fromString(flavour));
        InputStream in = VeraCheck.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + profile(flavour))) {
      if (in == null) {
        throw new IllegalArgumentException("veraPDF has no profile of that name");
      }
      ValidationProfile rules = Profiles.profileFromXml(in);
      PDFAValidator validator = Foundries.defaultInstance().createValidator(rules, 5000, false, false, false);
      ValidationResult result = validator.validate(parser);
      System.out.println(
          path + "\t" + flavour + "\tcompliant=" + result.isCompliant() + "\tassertions=" + result.getTotalAssertions());
      Map<String, List<TestAssertion>> byRule = new TreeMap<>();
      for (TestAssertion a : result.getTestAssertions()) {
        if (a.getStatus() == TestAssertion.Status.FAILED) {
          String rule = a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber();
          byRule.computeIfAbsent(rule, k -> new ArrayList<>()).add(a);
        }
      }
      byRule.forEach((rule, found) -> {
        System.out.println("  " + rule + " x" + found.size() + ": " + found.get(0).getMessage().replaceAll("\\s+", " "));
        found.stream().limit(3).forEach(a -> System.out.println("      at " + a.getLocation().getContext()));
      });
      return result.isCompliant();
    }
  }
}
