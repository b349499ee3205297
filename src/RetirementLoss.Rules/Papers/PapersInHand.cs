using RetirementLoss.Rules.Checking;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;

namespace RetirementLoss.Rules.Papers;

/// <summary>The papers that a person may have in hand: what they say, and in which box a question's answer stands.</summary>
public static class PapersInHand
{
    /// <summary>All papers, in the order shown.</summary>
    public static IReadOnlyList<Paper> All => PaperList.All;

    /// <summary>Finds a paper by its id.</summary>
    public static Paper? Of(string id) => All.FirstOrDefault(paper => paper.Id == id);

    /// <summary>Reads what was typed into the boxes of a paper, after the answers that were there before.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="typed">What was typed, by the id of the box.</param>
    /// <param name="before">The answers given before.</param>
    public static PaperReading Read(Paper paper, IReadOnlyDictionary<string, string> typed, Answers before)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(before);
        var telling = new Telling(new FilledBoxes(paper, typed), before);
        paper.Tell(telling);
        return telling.ToReading(paper);
    }

    /// <summary>The sheet with the answers of the paper in it.</summary>
    public static Answers WrittenInto(Answers sheet, PaperReading reading)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(reading);
        return Checker.Questions.Where(reading.Answers.Has).Aggregate(sheet, (written, question) => StoryFirst.Answered(written.With(question, reading.Answers.Tokens[question.Id]), question));
    }

    /// <summary>The kinds of account that papers whose answers are in the sheet leave possible together; empty where they tell nothing of it.</summary>
    /// <param name="sheet">The answers, those of the papers among them.</param>
    /// <param name="typed">What was typed into each paper, by its id.</param>
    public static IReadOnlyList<string> AccountsLeft(Answers sheet, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> typed)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(typed);
        return typed
            .Select(paper => Of(paper.Key) is { } known ? Read(known, paper.Value, sheet) : null)
            .OfType<PaperReading>()
            .Where(reading => reading.Took.Count > 0 && reading.Accounts.Count > 0 && Checker.Questions.Where(reading.Answers.Has).All(question => sheet.TryToken(question, out var token) && token == reading.Answers.Tokens[question.Id]))
            .Select(reading => reading.Accounts)
            .Aggregate((IReadOnlyList<string>?)null, (left, accounts) => left is null ? accounts : [.. left.Intersect(accounts)]) ?? [];
    }

    /// <summary>How many questions the paper saves at the least, whatever is said to what it leaves open.</summary>
    public static int Saved(Answers sheet, PaperReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Saved(WrittenInto(sheet, reading), reading, Opening.Questions.Count);
    }

    /// <summary>The paper and box in which the answer to a question stands, given the answers before it; none where no paper here shows it.</summary>
    public static (Paper Paper, PaperBox Box)? PictureOf(Question question, Answers before)
    {
        ArgumentNullException.ThrowIfNull(question);
        return All
            .SelectMany(paper => paper.Boxes.Select(box => (Paper: paper, Box: box)))
            .Where(place => place.Box.Answers.Any(answer => answer.Question.Id == question.Id && answer.IsItsPicture(before)))
            .Cast<(Paper, PaperBox)?>()
            .FirstOrDefault();
    }

    // Where an opening question is open, each of its answers leads another way, and the way that saves least counts.
    private static int Saved(Answers sheet, PaperReading reading, int turns)
    {
        var walk = LawBook.Walk(sheet, Readings.Taken);
        if (walk.Next is not { } open || turns == 0)
        {
            return walk.Path.Count(reading.Answers.Has);
        }

        var options = open.OptionsFor(walk.Live).Where(option => open.Id != Opening.Account.Id || reading.Accounts.Count == 0 || reading.Accounts.Contains(option.Token)).ToList();
        return options.Count == 0 ? walk.Path.Count(reading.Answers.Has) : options.Min(option => Saved(sheet.With(open, option.Token), reading, turns - 1));
    }
}
