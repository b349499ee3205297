using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Checking;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
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
        return SheetProblems.IsInTheOpening(walk) ? Opening.Pages : [.. Opening.Pages, .. LawBook.For(walk.Live).Pages];
    }

    /// <summary>Every situation with the pages that follow the opening in it.</summary>
    public static IReadOnlyList<SituationPages> Situations { get; } = [.. LawBook.Situations.Select(situation => new SituationPages(situation.Id, situation.Title, situation.Pages))];

    /// <summary>The words for all pages there are, in any situation.</summary>
    public static IReadOnlySet<string> PageIds { get; } = Opening.Pages.Concat(LawBook.Situations.SelectMany(situation => situation.Pages)).Select(page => page.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>So many pages are still to come on the way of a person who opened these doors, where what is missing is answered in the usual way.</summary>
    public static int PagesLeft(Answers answers, IReadOnlySet<Door> opened) => DoorsAhead.PagesLeft(answers, opened);

    /// <summary>What each door would ask from here, in the order in which doors are shown; empty until the opening is complete.</summary>
    public static IReadOnlyList<DoorAhead> Doors(Answers answers, DateOnly askedOn) => SheetProblems.IsInTheOpening(Walk(answers)) ? [] : DoorsAhead.Of(answers, askedOn);

    /// <summary>The checks of the answers on the way against each other, each told once its questions were asked; empty when they agree.</summary>
    public static IReadOnlyList<Problem> Problems(Answers answers) => SheetProblems.OnTheWay(answers, LawBook.Walk(answers));

    /// <summary>The same for a person who opened these doors: what is behind others is not still to be asked.</summary>
    public static IReadOnlyList<Problem> Problems(Answers answers, IReadOnlySet<Door> opened) => SheetProblems.OnTheWay(answers, Walk(answers, opened));

    /// <summary>What keeps a sheet from being assessed whose opening is complete and in which a program left out what it likes.</summary>
    public static IReadOnlyList<Problem> Objections(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return SheetProblems.Objections(answers);
    }

    /// <summary>Everything that keeps a program's sheet from being assessed: a question of the opening that was left out, or answers that contradict each other.</summary>
    public static IReadOnlyList<Problem> WholeObjections(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return SheetProblems.WholeObjections(answers, new FilledSheet(answers));
    }

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
        return SheetProblems.SelfContradictions(answers);
    }

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

    /// <summary>What is asked only because events of one pool are taken as one, and was answered with none of them; there must be no objections.</summary>
    public static IReadOnlyList<AskedTogether> AskedTogether(ReturnSheet sheet, DateOnly askedOn)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return [.. Returns.SamePool.PooledReturn.Of(sheet, askedOn).Asked()];
    }

    /// <summary>One verdict for the return of a year, over everything that happened to its accounts; there must be no objections.</summary>
    public static ReturnReport Return(ReturnSheet sheet, DateOnly askedOn)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return new WholeReturn(askedOn).Report(sheet);
    }

    /// <summary>What the same return would be in every other year, and which single answer moves it.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static ReturnOtherwise Otherwise(ReturnSheet sheet, ReturnReport report, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(report);
        return new OtherReturns(sheet, report, report.AskedOn, cancellation).All();
    }

    /// <summary>The answer alone, where the rest of the report is not needed.</summary>
    /// <exception cref="InvalidOperationException">The opening is not complete.</exception>
    public static ShortReport Short(Answers answers, DateOnly askedOn) => new WhatIf(askedOn).Short(answers);
}
