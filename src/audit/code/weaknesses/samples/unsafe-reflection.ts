import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `unsafe-reflection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  java: {
    bad: [
      `import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class Reports extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        try {
            Runnable report = (Runnable) Class.forName(request.getParameter("report")).getConstructor().newInstance();
            report.run();
        } catch (ReflectiveOperationException e) {
            response.setStatus(404);
        }
    }
}
`,
      `import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Plugins {
    @GetMapping("/plugin")
    String plugin(@RequestParam String name) throws Exception {
        return getClass().getClassLoader().loadClass("com.acme." + name).getSimpleName();
    }
}
`,
    ],
    good: [
      `import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

public class Reports extends HttpServlet {
    private static final Map<String, String> KINDS = Map.of("sales", "com.acme.Sales", "stock", "com.acme.Stock");

    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        try {
            Class<?> kind = Class.forName(KINDS.get(request.getParameter("report")));
            ((Runnable) kind.getConstructor().newInstance()).run();
        } catch (ReflectiveOperationException e) {
            response.setStatus(404);
        }
    }
}
`,
    ],
  },
};
