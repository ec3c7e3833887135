import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `unsafe-forward`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  java: {
    bad: [
      `import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.ServletException;
import java.io.IOException;

public class Steps extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(request.getParameter("next")).forward(request, response);
    }
}
`,
      `import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class Steps {
    @GetMapping("/step")
    String step(@RequestParam String next) {
        return "forward:" + next;
    }
}
`,
    ],
    good: [
      `import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.ServletException;
import java.io.IOException;

public class Steps extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String page = "pay".equals(request.getParameter("next")) ? "/pay.jsp" : "/cart.jsp";
        request.getRequestDispatcher(page).forward(request, response);
    }
}
`,
    ],
  },
};
