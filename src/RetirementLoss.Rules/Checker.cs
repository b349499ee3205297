using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Checking;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Rules;

/// <summary>The front door: answers in, report out. It has no clock, no disk and no memory.</summary>
public static class Checker
{
    /// <summary>Every question that can be asked, in order, each once.</summary>
    public static IReadOnlyList<Question> Questions => QuestionList.All;

    /// <summary>The stamps of these rules.</summary>
    public static RulesEdition Edition => EditionFile.Edition;

    /// <summary>The years that can be asked about.</summary>
    public static IReadOnlyList<TaxYear> Years => FederalYears.Supported;

    /// <summary>The way that the answers take through the interview, and the next question.</summary>
    public static Walk Walk(Answers answers) => LawBook.Walk(answers);

    /// <summary>The way of a person who opened some doors; it is complete when nothing behind them is left to ask.</summary>
    public static Walk Walk(Answers answers, IReadOnlySet<Door> opened) => LawBook.Walk(answers, opened: opened);

    /// <summary>The next page to ask; none where the answer is firm and nothing is left behind the doors that were opened, or where all was asked.</summary>
    public static Page? NextPage(Answers answers, IReadOnlySet<Door> opened, DateOnly askedOn)
    {
        ArgumentNullException.ThrowIfNull(opened);
        return Walk(answers, Firm(answers, askedOn) is null ? opened.Append(Door.Kind).ToHashSet() : opened).NextPage;
    }

    /// <summary>The kind of the answer, as soon as nothing still to be asked can turn it; none before.</summary>
    public static Firm? Firm(Answers answers, DateOnly askedOn)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Firmness.Of(answers, askedOn);
    }

    /// <summary>The pages that a person meets: those that open every interview and, once these are answered, those of the situation.</summary>
    public static IReadOnlyList<Page> Pages(Answers answers)
    {
        var walk = Walk(answers);
        return IsInTheOpening(walk) ? Opening.Pages : [.. Opening.Pages, .. LawBook.For(walk.Live).Pages];
    }

    /// <summary>Every situation with the pages that follow the opening in it.</summary>
    public static IReadOnlyList<SituationPages> Situations { get; } = [.. LawBook.Situations.Select(situation => new SituationPages(situation.Id, situation.Title, situation.Pages))];

    /// <summary>The words for all pages there are, in any situation.</summary>
    public static IReadOnlySet<string> PageIds { get; } = Opening.Pages.Concat(LawBook.Situations.SelectMany(situation => situation.Pages)).Select(page => page.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>So many pages are still to come on the way of a person who opened these doors, where what is missing is answered in the usual way.</summary>
    public static int PagesLeft(Answers answers, IReadOnlySet<Door> opened) => DoorsAhead.PagesLeft(answers, opened);

    /// <summary>What each door would ask from here, in the order in which doors are shown; empty until the opening is complete.</summary>
    public static IReadOnlyList<DoorAhead> Doors(Answers answers, DateOnly askedOn) => IsInTheOpening(Walk(answers)) ? [] : DoorsAhead.Of(answers, askedOn);

    /// <summary>The checks of the answers on the way against each other, each told once its questions were asked; empty when they agree.</summary>
    public static IReadOnlyList<Problem> Problems(Answers answers) => Problems(answers, LawBook.Walk(answers));

    /// <summary>The same for a person who opened these doors: what is behind others is not still to be asked.</summary>
    public static IReadOnlyList<Problem> Problems(Answers answers, IReadOnlySet<Door> opened) => Problems(answers, Walk(answers, opened));

    /// <summary>What keeps a sheet from being assessed whose opening is complete and in which a program left out what it likes.</summary>
    /// <remarks>What was only taken to have happened contradicts nothing that was said. An amount that was taken makes sums, so where it does not fit it must be sent.</remarks>
    public static IReadOnlyList<Problem> Objections(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Objections(answers, new FilledSheet(answers));
    }

    private static IReadOnlyList<Problem> Objections(Answers answers, FilledSheet filled)
    {
        if (Misfit(answers, filled.Walk) is { } misfit)
        {
            return [misfit];
        }

        if (!OpeningIsComplete(filled.Walk.Live))
        {
            return [];
        }

        var (live, assumed) = (filled.Used, filled.Assumed);
        var said = assumed.Where(question => question is not Amount).Aggregate(live, (sheet, question) => sheet.Without(question));
        return [.. LawBook.For(live).Checks.Against(said, new HashSet<string>()).Select(failure => assumed.FirstOrDefault(question => said.Has(question) && failure.Questions.Contains(question.Id)) is { } taken ? Missing(taken, failure) : ProblemOf(failure)).Distinct()];
    }

    /// <summary>Everything that keeps a program's sheet from being assessed: a question of the opening that was left out, or answers that contradict each other.</summary>
    public static IReadOnlyList<Problem> WholeObjections(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return WholeObjections(answers, new FilledSheet(answers));
    }

    internal static IReadOnlyList<Problem> WholeObjections(Answers answers, FilledSheet filled) =>
        // The opening questions take no "I don't know", and assume something only where nothing but one story was possible once.
        filled.Walk is { Next: { } next } walk && !next.MayBeUnknown && next.AssumedAfter(walk.Live) is null
            ? [new(next.Id, $"{next.Parse(null).Problem}. Without it nothing can be assessed")]
            : [.. SelfContradictions(answers, filled), .. Objections(answers, filled)];

    /// <summary>A program's sheet judged at once: the verdicts that the report would give, or what keeps it from them; for many sheets, because it is quick.</summary>
    public static Judged Judge(Answers answers, DateOnly askedOn)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Judging.Of(answers, askedOn);
    }

    /// <summary>Answers of one sheet of which one says that there is nothing and another how much; a person who changed their mind may well have both.</summary>
    public static IReadOnlyList<Problem> SelfContradictions(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return SelfContradictions(answers, new FilledSheet(answers));
    }

    private static IReadOnlyList<Problem> SelfContradictions(Answers answers, FilledSheet filled) =>
        BasisQuestions.AgainstNoBasis(answers) is { } amount && filled.Way.Path.Any(question => question.Id == BasisQuestions.AnyBasis.Id)
            ? [new(amount.Id, $"An amount was sent for {amount.Name}, and \"no\" for {BasisQuestions.AnyBasis.Name} ({BasisQuestions.AnyBasis.Id}). Correct one of the two")]
            : [];

    /// <summary>The answers of a program's sheet that are used neither in its year nor in any other; the opening must be complete.</summary>
    public static IReadOnlyList<IgnoredAnswer> Ignored(Answers answers) => UnusedAnswers.In(answers);

    /// <summary>Answers the question for a complete walk, or for a program's sheet of which only the opening need be complete.</summary>
    /// <exception cref="InvalidOperationException">The opening is not complete.</exception>
    public static Report Report(Answers answers, DateOnly askedOn) => new WhatIf(askedOn).Report(answers);

    /// <summary>The report as a letter of one page to the person it is about.</summary>
    public static ClientLetter Letter(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new LetterOf(report).Whole();
    }

    /// <summary>The standards that a preparer's position is measured by, beside what is known of the sources of the federal answer; the measure is the preparer's.</summary>
    public static IReadOnlyList<MemoPoint> PreparerScale(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Law.Preparers.PreparerScale.Of(report.Federal);
    }

    /// <summary>What the income of the payout moves on the return besides its own tax; empty where it is no income.</summary>
    public static IReadOnlyList<MemoPoint> IncomeMoves(Report report) => Law.Preparers.WhatIncomeMoves.In(report);

    /// <summary>The answer for a whole return as a letter of one page.</summary>
    public static ClientLetter Letter(ReturnReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new LetterOfAReturn(report).Whole();
    }

    /// <summary>What keeps a return of several accounts from being assessed; empty when nothing does.</summary>
    public static IReadOnlyList<ReturnProblem> Objections(ReturnSheet sheet, DateOnly askedOn)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return ReturnChecks.Of(sheet, askedOn);
    }

    /// <summary>One verdict for the return of a year, over everything that happened to its accounts; there must be no objections.</summary>
    public static ReturnReport Return(ReturnSheet sheet, DateOnly askedOn)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return new WholeReturn(askedOn).Report(sheet);
    }

    private static IReadOnlyList<Problem> Problems(Answers answers, Walk walk) =>
        Misfit(answers, walk) is { } misfit ? [misfit]
        : !IsInTheOpening(walk) && OpeningIsComplete(walk.Live) ? [.. LawBook.For(walk.Live).Checks.Against(walk.Live, ToAsk(walk)).Select(ProblemOf)]
        : [];

    /// <summary>The answer alone, where the rest of the report is not needed.</summary>
    /// <exception cref="InvalidOperationException">The opening is not complete.</exception>
    public static ShortReport Short(Answers answers, DateOnly askedOn) => new WhatIf(askedOn).Short(answers);

    private static Problem? Misfit(Answers answers, Walk walk) => walk.Next is { } next && answers.TryToken(next, out var given) && !next.Offers(given, walk.Live)
        ? new(next.Id, $"\"{next.Show(given)}\" does not fit your earlier answers. Choose another option for {next.Name}")
        : null;

    private static Problem ProblemOf(CheckFailure failure) => new(failure.QuestionId, failure.Message);

    private static Problem Missing(Question taken, CheckFailure failure) => new(
        taken.Id,
        $"Nothing was sent for {taken.Name}, and {taken.Show(taken.Assumes!.Token)}, which is taken then, does not fit {(failure.QuestionId == taken.Id ? "your other answers" : $"the answer for {Questions.First(question => question.Id == failure.QuestionId).Name}")}. Send it");

    // The question that is open, and those after it: any of them may still be asked.
    private static HashSet<string> ToAsk(Walk walk) => walk.Next is { } next
        ? [.. LawBook.For(walk.Live).Questions.SkipWhile(question => !ReferenceEquals(question, next)).Select(question => question.Id).Where(id => !walk.Live.Tokens.ContainsKey(id))]
        : [];

    private static bool IsInTheOpening(Walk walk) => walk.Next is { } next && Opening.Questions.Contains(next);

    private static bool OpeningIsComplete(Answers live) => Opening.Questions.All(question => !question.AskWhen(live) || live.Has(question) || question.AssumedAfter(live) is not null);
}
