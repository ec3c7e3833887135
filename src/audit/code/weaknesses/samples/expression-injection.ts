import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `expression-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  java: {
    bad: [
      `import java.util.Map;
import ognl.Ognl;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Columns {
    @GetMapping("/column")
    Object column(@RequestParam String path) throws Exception {
        return Ognl.getValue(path, Map.of("total", 3));
    }
}
`,
      `import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import ognl.Node;
import ognl.Ognl;

public class Rules extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        try {
            Object rule = Ognl.parseExpression(request.getParameter("rule"));
            response.setStatus(Ognl.getValue(rule, new Object()) == null ? 404 : 200);
        } catch (Exception e) {
            response.setStatus(400);
        }
    }
}
`,
    ],
    good: [
      `import java.util.Map;
import ognl.Ognl;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Columns {
    @GetMapping("/column")
    Object column(@RequestParam String name) throws Exception {
        return Ognl.getValue("names[0]", Map.of("names", new String[] { name }));
    }
}
`,
    ],
  },
};
