import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `jndi-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  java: {
    bad: [
      `import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.naming.InitialContext;
import javax.naming.NamingException;

public class Pools extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Object pool = new InitialContext().lookup(request.getParameter("pool"));
            response.setStatus(pool == null ? 404 : 200);
        } catch (NamingException e) {
            response.sendError(500);
        }
    }
}
`,
      `import org.springframework.jndi.JndiTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Queues {
    @GetMapping("/queue")
    boolean exists(@RequestParam String name) throws Exception {
        return new JndiTemplate().lookup("jms/" + name) != null;
    }
}
`,
    ],
    good: [
      `import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;

public class Pools extends HttpServlet {
    private static final Map<String, String> POOLS = Map.of("read", "jdbc/read", "write", "jdbc/write");

    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Object pool = new InitialContext().lookup(POOLS.get(request.getParameter("pool")));
            response.setStatus(pool == null ? 404 : 200);
        } catch (NamingException e) {
            response.sendError(500);
        }
    }
}
`,
    ],
  },
};
