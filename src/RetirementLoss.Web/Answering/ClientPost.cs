using RetirementLoss.Components.Asking;
using RetirementLoss.Components.Client;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>The page for experts as it came back: what could be read of all its fields, and what is wrong with the rest.</summary>
internal sealed class ClientPost
{
    private static readonly string[] TellTheStory = [.. StoryFirst.Questions.Select(question => question.Id)];

    private readonly Dictionary<string, string> unread = new(StringComparer.Ordinal);
    private readonly List<(Question Question, string? Token, string? Mark)> read = [];
    private readonly List<Problem> problems = [];
    private readonly Answers before;

    private ClientPost(Answers before) => this.before = before;

    /// <summary>The sheet with every answer that could be read, and without those that were emptied.</summary>
    public Answers Answers
    {
        get
        {
            var after = read.Aggregate(before, With);
            return Marked(IsToldOtherwise(after) ? after.Only(id => !TellTheStory.Contains(id)) : after);
        }
    }

    /// <summary>What was sent and could not be read, by question.</summary>
    public Dictionary<string, string> Unread => unread;

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>What was pasted and could not be taken.</summary>
    public IReadOnlyList<string> PasteProblems { get; private set; } = [];

    /// <summary>Reads the form; where a row was pasted to be taken, its answers stand in place of those of the fields.</summary>
    public static ClientPost Of(IFormCollection form, Answers before)
    {
        var post = new ClientPost(before);
        foreach (var question in Checker.Questions.Where(question => form.ContainsKey(Field.MarkNameOf(question))))
        {
            post.Take(question, [.. form[question.Id].Select(ClientWords.Meant).Where(meant => meant.Length > 0).Distinct()], form[Field.MarkNameOf(question)].ToString());
        }

        return post;
    }

    /// <summary>Takes the answers of a row.</summary>
    public void TakeRow(string? pasted)
    {
        var row = PastedAnswers.Read(pasted);
        PasteProblems = row.Problems;
        foreach (var (question, typed) in row.Values)
        {
            read.RemoveAll(answer => answer.Question.Id == question.Id);
            problems.RemoveAll(problem => problem.QuestionId == question.Id);
            unread.Remove(question.Id);
            Take(question, [ClientWords.Meant(typed)], mark: null);
        }
    }

    /// <summary>The sheet with one of these answers, for where not all can be kept together.</summary>
    public IEnumerable<(Question Question, Func<Answers, Answers> Put)> OneByOne =>
        read.Where(answer => answer.Token is not null && before.Tokens.GetValueOrDefault(answer.Question.Id) != answer.Token)
            .Select(answer => (answer.Question, (Func<Answers, Answers>)(sheet => FromBefore.Noted(sheet, With(sheet, answer)))));

    private void Take(Question question, List<string> sent, string? mark)
    {
        var kept = before.Tokens.GetValueOrDefault(question.Id);
        // What was changed is what is meant: a box that was checked over a kept amount, an amount that was typed under a kept check.
        var meant = sent is [var one, var other] ? (one == kept ? other : other == kept ? one : null) : sent is [var only] ? only : "";
        if (sent.Count > 1 && meant is null)
        {
            unread[question.Id] = sent[0];
            problems.Add(new(question.Id, $"You gave more than one answer for {Sentence.Kept(question.Name)}. Keep one of them"));
            return;
        }

        // An empty field is no mistake here: it counts as not known, and the page says so.
        var parsed = meant!.Length == 0 ? null : question.Parse(meant);
        if (parsed is { Problem: { } problem })
        {
            unread[question.Id] = meant;
            problems.Add(new(question.Id, problem));
            return;
        }

        read.Add((question, parsed?.Token, mark));
    }

    private static Answers With(Answers sheet, (Question Question, string? Token, string? Mark) answer) =>
        answer.Token is { } token ? sheet.With(answer.Question, token) : sheet.Has(answer.Question) ? sheet.Without(answer.Question) : sheet;

    // A story that was told in other words no longer tells it.
    private bool IsToldOtherwise(Answers after) => Checker.Questions.Where(StoryFirst.IsOpening).Any(question => question.Id != StoryFirst.Year.Id && after.Tokens.GetValueOrDefault(question.Id) != before.Tokens.GetValueOrDefault(question.Id));

    // An answer belongs to the words in which its field stood when the form was sent.
    private Answers Marked(Answers after)
    {
        var noted = FromBefore.Noted(before, after);
        var marks = FromBefore.MarksOnTheWay(noted);
        return read.Where(answer => answer is { Token: not null, Mark: not null }).Aggregate(noted, (sheet, answer) =>
            marks.GetValueOrDefault(answer.Question.Id, answer.Mark!) == answer.Mark ? sheet.With(answer.Question, answer.Token!) : sheet.GivenTo(answer.Question, answer.Mark!));
    }
}
