package org.outcomes.gateway.view.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.outcomes.gateway.evidence.app.GatherEvidence;
import org.outcomes.gateway.evidence.app.Gathered;
import org.outcomes.gateway.evidence.app.UnknownArea;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.gateway.evidence.domain.Framework;
import org.outcomes.gateway.view.domain.Picture;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.text.WrittenCode;

/** Composes what can be said of an area on a day. */
@ApplicationScoped
public class ComposeViews {

    private final GatherEvidence evidence;

    @Inject
    ComposeViews(GatherEvidence evidence) {
        this.evidence = evidence;
    }

    /**
     * The view of one outcome area.
     *
     * @throws ProblemException 404 where area, framework or outcome area are not known, 503 where
     *     no service answers
     */
    public ComposedView view(ViewQuestion question, String outcomeArea) {
        UnknownArea.refuseMalformed(question.area());
        if (!WrittenCode.isOne(outcomeArea)) {
            throw noSuchOutcomeArea(question, outcomeArea);
        }
        Gathered gathered = evidence.gather(question.about(Optional.of(outcomeArea)));
        Framework framework =
                framework(question, gathered.evidence())
                        .filter(found -> found.area(outcomeArea).isPresent())
                        .orElseThrow(() -> noSuchOutcomeArea(question, outcomeArea));
        return new ComposedView(new Picture(gathered.evidence(), framework), gathered);
    }

    /**
     * The report card: all outcome areas of a framework.
     *
     * @throws ProblemException as for a view
     */
    public ComposedView reportCard(ViewQuestion question) {
        UnknownArea.refuseMalformed(question.area());
        Gathered gathered = evidence.gather(question.about(Optional.empty()));
        Framework framework =
                framework(question, gathered.evidence())
                        .orElseThrow(() -> noSuchFramework(question.framework().orElse("")));
        return new ComposedView(new Picture(gathered.evidence(), framework), gathered);
    }

    private static Optional<Framework> framework(ViewQuestion question, Evidence known) {
        if (known.known().isEmpty()) {
            throw ProblemException.of(
                    ProblemKind.UNAVAILABLE,
                    "None of the services that hold the evidence answers at the moment.");
        }
        if (known.indicators().filter(measured -> measured.area().isEmpty()).isPresent()) {
            throw UnknownArea.refusal(question.area());
        }
        // The measures are asked for the whole framework, so they tell whether it is that or the
        // outcome area that is not known.
        boolean frameworkUnknown =
                known.indicators()
                        .filter(measured -> measured.outcomeFramework().isEmpty())
                        .isPresent();
        Optional<Framework> framework = known.framework();
        if (framework.isEmpty() && frameworkUnknown && question.framework().isPresent()) {
            throw noSuchFramework(question.framework().get());
        }
        return framework;
    }

    private static ProblemException noSuchFramework(String framework) {
        return ProblemException.notFound(
                "framework",
                framework,
                framework.isEmpty()
                        ? "There is no outcome framework yet."
                        : "There is no outcome framework '" + framework + "'.");
    }

    private static ProblemException noSuchOutcomeArea(ViewQuestion question, String outcomeArea) {
        return ProblemException.notFound(
                "outcomeArea",
                outcomeArea,
                question.framework()
                        .map(framework ->
                                "The outcome framework '%s' has no outcome area '%s'."
                                        .formatted(framework, outcomeArea))
                        .orElseGet(() ->
                                "No outcome framework has an outcome area '%s'."
                                        .formatted(outcomeArea)));
    }
}
