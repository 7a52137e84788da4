package org.outcomes.gateway.gap.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of plans, most of them of the sample evidence. */
class NumericPromiseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cut smoking in pregnancy by 1% each year | 1%",
                "26.6% or lower in 2007/08 | 26.6%",
                "54% or higher in 2007/08; 60% or higher in 2009/10 | 54%",
                "Ongoing; national target 95% for immunisations, 90% for payment to GPs | 95%",
                "25% more file audits by April 2008 | 25%",
                "85% by 2008. | 85%",
                "Looked at each year in September or October; NI88 target of 42% in 2008/09 | 42%",
                "Continuing; NI 117 at 8.5% in 2008/09, 8.0% in 2009/10 and 7.1% in 2010/11 | 8.5%",
                "Eight properties by December 2008 | Eight",
                "Two hours of good PE and sport a week for pupils | Two",
                "Reduce by 10 per cent | 10 per cent",
                "A rise of 3 percentage points | 3 percentage points",
                "1,200 more places by 2010 | 1,200",
                "From 50 to 40 by December 2009 | 50",
                "Save £250 on each placement | £250",
                "Twenty new foster carers by 1 May 2009 | Twenty",
                "Reduce exclusions at key stage 4 by 12 | 12",
                "Keep waiting lists under 50 | 50",
                "NI 112: under-18 conceptions down by 15 | 15",
                "Double the number of apprentices | Double",
                "90% of 16 to 19 year olds | 90%",
            })
    void findsThePromisedNumber(String text, String number) {
        assertThat(NumericPromise.in(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By December 2007, ongoing after that",
                "Put the infant mortality plan into effect",
                "2009 Public Service Agreement targets by 2010; LAA indicators by 2009",
                "Fewer under-18 conceptions through the Teenage Pregnancy Strategy 2006-2009",
                "National indicator by the end of 2008; new quality measures from 2009/10",
                "Timely, accessible mental health support: CAMHS strategy 2007-2010",
                "By September 2007",
                "One integrated team for special educational needs and disability",
                "By April 2008, each child has a lead worker and an adaptable team",
                "Ongoing, with a review in March 2008",
                "Ongoing, reviewed each March",
                "Annually through to 2009",
                "Raise results at key stage 2",
                "Raise the attainment of boys, birth to 19",
                "Extra support for looked after pupils, mainly at key stage 4",
                "Best education and post-16 chances for children with complex needs",
                "Cabinet review due in October 2008; the strategy began on 1 May.",
                "September 2008; new target January 2010.",
                "Materials that explain 14-19 choices to parents and carers",
                "Materials that explain 14–19 choices",
                "More 16 to 19 year olds in work or learning",
                "Looked at each year in August or September.",
                "Parenting services at every life stage; train front-line staff",
                "By 30 September 2009",
                "By September 30, 2009",
                "By 2009-09-30",
                "By 30/09/2009",
                "NI 117 and NI88 by quarter 2",
                "Level 2 or 3 as the plan of 2007/08 has it, see section 4",
                "Children under 5, aged 5 to 11 and over 16s",
                "Two-way learning between schools",
                "",
            })
    void takesDatesAgesAndNamesForNoPromise(String text) {
        assertThat(NumericPromise.in(text)).isEmpty();
    }
}
