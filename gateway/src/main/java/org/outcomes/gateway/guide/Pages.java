package org.outcomes.gateway.guide;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages, for browsers. They need nothing from elsewhere and can be printed. */
@CheckedTemplate(basePath = "guide")
final class Pages {

    private Pages() {}

    static native TemplateInstance start(Start start);

    static native TemplateInstance problems(List<ProblemPage> problems);

    static native TemplateInstance problem(ProblemPage problem, String example);
}
