using RetirementLoss.Components.Asking;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>The fields of one page as they came back: what could be read, in order, and what is wrong with the rest.</summary>
internal sealed class PagePost
{
    private readonly IFormCollection form;
    private readonly Answers before;
    private readonly IReadOnlyDictionary<string, string> marks;
    private readonly Dictionary<string, string> typed = new(StringComparer.Ordinal);
    private readonly List<(Question Question, string Token)> read = [];
    private readonly List<Problem> problems = [];

    private PagePost(IFormCollection form, Answers before, IReadOnlyDictionary<string, string> marks)
    {
        this.form = form;
        this.before = before;
        this.marks = marks;
        Answers = before;
    }

    /// <summary>The sheet with every answer that could be read.</summary>
    public Answers Answers { get; private set; }

    /// <summary>What was typed or chosen, by question, as it came.</summary>
    public IReadOnlyDictionary<string, string> Typed => typed;

    /// <summary>The answers that could be read, in order.</summary>
    public IReadOnlyList<(Question Question, string Token)> Read => read;

    /// <summary>What is wrong with the others.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Reads the fields in order; one that the answers before it have made idle is passed over, whatever stands in it.</summary>
    /// <param name="form">What was sent.</param>
    /// <param name="questions">The questions of the page.</param>
    /// <param name="before">The answers so far.</param>
    /// <param name="marks">The marks of the words in which the page stands today.</param>
    /// <param name="isAsked">Whether a question is asked after these answers.</param>
    public static PagePost Of(IFormCollection form, IReadOnlyList<Question> questions, Answers before, IReadOnlyDictionary<string, string> marks, Func<Question, Answers, bool> isAsked)
    {
        var post = new PagePost(form, before, marks);
        foreach (var question in questions.Where(post.WasShown))
        {
            post.Take(question, questions, isAsked);
        }

        return post;
    }

    /// <summary>The sheet with one more of these answers.</summary>
    public Answers With(Answers sheet, Question question, string token)
    {
        // Words that the page shows today are those of the sheet, whatever the other fields of the page then change in them.
        var shown = form[Field.MarkNameOf(question)].ToString();
        return FromBefore.Answer(sheet, question, token, shown == marks.GetValueOrDefault(question.Id) ? null : shown);
    }

    private bool WasShown(Question question) => form.ContainsKey(Field.MarkNameOf(question));

    private void Take(Question question, IReadOnlyList<Question> questions, Func<Question, Answers, bool> isAsked)
    {
        var sent = form[question.Id].Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!).ToList();
        var kept = before.Tokens.GetValueOrDefault(question.Id);
        // What was changed is what is meant: a box that was checked over a kept amount, an amount that was typed under a kept check.
        var meant = sent is [var one, var other] ? (one == kept ? other : other == kept ? one : null) : sent is [var only] ? only : null;
        typed[question.Id] = sent.FirstOrDefault() ?? "";
        if (!isAsked(question, Answers) || (sent.Count == 0 && WaitsForAnother(question, questions)))
        {
            return;
        }

        if (sent.Count > 1 && meant is null)
        {
            problems.Add(new(question.Id, sent is [_, Answers.Unknown]
                ? (Sentence)$"You entered {Sentence.Kept(question.Name)} and checked “I don’t know”. Keep one of the two"
                : $"You gave more than one answer for {Sentence.Kept(question.Name)}. Keep one of them"));
            return;
        }

        // What only feeds a picture or a note may be left empty; then it is not known.
        meant ??= question.IsOptional ? Answers.Unknown : null;
        typed[question.Id] = meant ?? "";
        var parsed = question.Parse(meant);
        if (parsed.Token is { } token)
        {
            read.Add((question, token));
            Answers = With(Answers, question, token);
        }
        else
        {
            problems.Add(new(question.Id, parsed.Problem!));
        }
    }

    // An empty field that may not count at all is no mistake while the field that decides it is one.
    private bool WaitsForAnother(Question question, IReadOnlyList<Question> questions) =>
        OnlyIf.Of(question, questions, Answers) is { } condition && problems.Exists(problem => problem.QuestionId == condition.On.Id);
}
