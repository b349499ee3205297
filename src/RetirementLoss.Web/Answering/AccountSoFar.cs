using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>One account of the list, with how far its answers go.</summary>
/// <param name="Place">Its place in the list.</param>
/// <param name="Kept">What is kept of it.</param>
/// <param name="Sheet">Its whole sheet.</param>
/// <param name="SoFar">How far its answers go; none where the rules fail on them.</param>
public sealed record AccountSoFar(int Place, KeptAccount Kept, Answers Sheet, SheetSoFar? SoFar)
{
    private static readonly Question Kind = Checker.Questions.First(question => question.Id == "account");
    private static readonly Question Event = Checker.Questions.First(question => question.Id == "happened");

    /// <summary>Its state.</summary>
    public AccountState State =>
        Kept.Own.Tokens.Count == 0 ? AccountState.NotBegun
        : SoFar is not { MayAnswer: true, Problems.Count: 0 } ? AccountState.Open
        : Unknown > 0 ? AccountState.NotAllKnown
        : AccountState.Answered;

    /// <summary>Whether it has an answer.</summary>
    public bool HasAnswer => State is AccountState.Answered or AccountState.NotAllKnown;

    /// <summary>The answers on its way.</summary>
    public Answers Live => SoFar?.Way.Live ?? Answers.None;

    /// <summary>How many facts the person did not know.</summary>
    public int Unknown => SoFar?.Way.Path.Count(question => Live.IsUnknown(question) && !question.MayStayUnknown) ?? 0;

    /// <summary>What kind of account it is; none before that is told.</summary>
    public string? KindInWords => Show(Kind);

    /// <summary>What happened; none before that is told.</summary>
    public string? EventInWords => Show(Event);

    /// <summary>Whether it is of IRAs, of which the law counts all of a kind as one.</summary>
    public bool IsOfAnIra => Sheet.Tokens.GetValueOrDefault(Kind.Id)?.EndsWith("-ira", StringComparison.Ordinal) == true;

    private string? Show(Question question) => Sheet.TryToken(question, out var token) ? question.Show(token) : null;
}
