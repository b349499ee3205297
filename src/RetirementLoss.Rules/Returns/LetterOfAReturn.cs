using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Checking;

namespace RetirementLoss.Rules.Returns;

/// <summary>Brings the report on a return down to a letter of one page: that of a single report, with the accounts in place of the facts of one.</summary>
internal sealed class LetterOfAReturn(ReturnReport report)
{
    /// <summary>The letter.</summary>
    public ClientLetter Whole()
    {
        var first = report.Accounts[0];
        var papers = report.Accounts.SelectMany(account => account.Federal.Notes).Where(note => note.Kind == NoteKind.Document);
        var federal = report.Federal.Whole with { Notes = [.. report.Federal.Whole.Notes.Concat(papers).DistinctBy(note => (note.Id, note.Text))] };
        var letter = new LetterOf(first with { Federal = federal, State = report.State, Screen = report.Screen }).Whole();
        return report.Accounts.Count == 1 ? letter : letter with
        {
            Subject = $"Your return for {report.Year}, all accounts together",
            Facts = Sentence.Of([$"You told us of {report.Events.Sum(places => places.Count)} accounts.", .. report.Accounts.Select(Told)]),
        };
    }

    private Sentence Told(Report account, int place)
    {
        var name = EventLoss.NameOf(report.Events[place]);
        var own = FactsInWords.Account(account.Answers);
        return report.Federal.Parts[place].Loss is { IsPositive: true } loss ? (Sentence)$"{name}, {own}: the law sees a loss of {loss}."
            : account.Federal.Verdict is Verdict.NoLoss ? $"{name}, {own}: the law sees no loss."
            : account.Federal.Verdict is Verdict.OutsideScope ? $"{name}, {own}: not covered here, and not counted."
            : (Sentence)$"{name}, {own}: how much of a loss it is depends on what is not known.";
    }
}
