import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `xslt-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  java: {
    bad: [
      `import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamSource;

public class Sheets extends HttpServlet {
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StreamSource sheet = new StreamSource(request.getInputStream());
        try {
            TransformerFactory.newInstance().newTransformer(sheet).transform(new StreamSource("prices.xml"), null);
        } catch (TransformerException e) {
            response.sendError(400);
        }
    }
}
`,
    ],
    good: [
      `import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamSource;

public class Sheets extends HttpServlet {
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StreamSource sheet = new StreamSource(request.getInputStream());
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newTransformer(sheet).transform(new StreamSource("prices.xml"), null);
        } catch (TransformerException e) {
            response.sendError(400);
        }
    }
}
`,
    ],
  },
};
