using System.Text.Json.Nodes;

namespace RetirementLoss.Web.Wire;

/// <summary>Where a sheet of answers stands in the interview.</summary>
public sealed record NextStep
{
    /// <summary>Whether every question on the way has its answer.</summary>
    public required bool Complete { get; init; }

    /// <summary>The next question, in the words that fit the answers; absent when the interview is complete.</summary>
    public Question? Question { get; init; }

    /// <summary>The page on which it stands, with those of its questions that can be asked together now; absent when the interview is complete.</summary>
    public QuestionPage? Page { get; init; }

    /// <summary>What is settled already, whatever the answers to the rest would be; absent while the kind of the answer can still turn.</summary>
    public FirmAnswer? Firm { get; init; }

    /// <summary>What each door would ask from here; absent until the opening is complete.</summary>
    public IReadOnlyList<DoorAhead>? Doors { get; init; }

    /// <summary>The answers on the way so far; those off the way are left out.</summary>
    public required IReadOnlyDictionary<string, JsonNode> Answers { get; init; }

    /// <summary>Writes where these answers stand on that day.</summary>
    public static NextStep From(Rules.Interview.Answers answers, DateOnly askedOn)
    {
        var walk = Rules.Checker.Walk(answers);
        IReadOnlyList<DoorAhead> doors = [.. Rules.Checker.Doors(answers, askedOn).Select(DoorAhead.From)];
        return new()
        {
            Complete = walk.IsComplete,
            Question = walk.Next is { } next ? Wire.Question.From(next, walk.Live) : null,
            Page = walk.NextPage is { } page ? QuestionPage.From(page) : null,
            Firm = Rules.Checker.Firm(answers, askedOn) is { } firm ? FirmAnswer.From(firm, doors) : null,
            Doors = doors.Count > 0 ? doors : null,
            Answers = AnswerValue.Of(walk.Live, walk.Path),
        };
    }
}
