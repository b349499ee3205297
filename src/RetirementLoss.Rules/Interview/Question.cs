using System.Collections.Concurrent;

namespace RetirementLoss.Rules.Interview;

/// <summary>One question of the interview: its stable id, its words, when it is asked, and how an answer is read.</summary>
public abstract class Question
{
    private const int LongestAnswer = 128;

    private static readonly ConcurrentDictionary<string, int> Places = new(StringComparer.Ordinal);

    private static readonly Lock OneByOne = new();

    private protected Question(string id, string name, Func<Answers, string> prompt)
    {
        Id = id;
        lock (OneByOne)
        {
            Place = Places.GetOrAdd(id, Places.Count);
        }

        Name = name;
        Prompt = prompt;
    }

    /// <summary>The stable word for the question in addresses, answer files and the API.</summary>
    public string Id { get; }

    /// <summary>The number under which sheets find the answer: one for each id, in no order that means anything.</summary>
    internal int Place { get; }

    /// <summary>What is asked for, as a noun: "the amount paid out to you".</summary>
    public string Name { get; }

    /// <summary>The question as asked of this person, in words that fit the answers so far.</summary>
    public Func<Answers, string> Prompt { get; }

    /// <summary>What kind of field it is: "choice", "yes-no", "amount", "day" or "whole-number".</summary>
    public abstract string Kind { get; }

    /// <summary>One short line of help, always visible.</summary>
    public Func<Answers, string>? Hint { get; init; }

    /// <summary>Why the answer matters.</summary>
    public Func<Answers, string>? Why { get; init; }

    /// <summary>On which paper, form and box the answer stands.</summary>
    public Func<Answers, string>? WhereToFind { get; init; }

    /// <summary>Whether the question is asked, given the answers to earlier questions only.</summary>
    public Func<Answers, bool> AskWhen { get; private set; } = _ => true;

    /// <summary>The same where it is known already that its page is asked.</summary>
    internal Func<Answers, bool> AskOnItsPage { get; private set; } = _ => true;

    /// <summary>Whether "I don't know" is an answer; only the questions that open the interview refuse it.</summary>
    public bool MayBeUnknown { get; init; } = true;

    /// <summary>Whether the answer is only shown or only sets a date, so that "I don't know" needs no readings.</summary>
    public bool MayStayUnknown { get; init; }

    /// <summary>Whether a person may leave it empty, which then counts as "I don't know": the answer feeds only a picture or a note at the side, and turns no verdict and no amount.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The safe reading, in a sentence, for a person who can never prove the fact.</summary>
    public string? WithoutProof { get; init; }

    /// <summary>Whether a person who answers it cannot be mistaken, as nobody is about a death, where they lived or how they filed.</summary>
    public bool IsCertain { get; init; }

    /// <summary>The document that settles the answer for a person who does not know it.</summary>
    public string? SettledBy { get; init; }

    /// <summary>The document for the person who gave these answers, where kinds of accounts have different ones.</summary>
    internal Func<Answers, string?>? SettledFor { get; init; }

    /// <summary>What is taken, and said to be taken, when a program sends no answer at all; none where nothing can be taken.</summary>
    public Assumption? Assumes { get; init; }

    /// <summary>The answer to another question that an answer above zero to this one can only mean, where a program sends no answer to that one.</summary>
    internal Meaning? Means { get; init; }

    /// <summary>Whether that may be taken after these answers; where it may not, silence is "I don't know", or the answer is required.</summary>
    public Func<Answers, bool> AssumesWhen { get; init; } = _ => true;

    /// <summary>Whether the person could still make the token the true answer on that day; none where only a mistake could be put right.</summary>
    public Func<Answers, string, DateOnly, bool>? CanStillBeDone { get; init; }

    /// <summary>The answers that can be offered by name, in order; empty for amounts and days.</summary>
    public virtual IReadOnlyList<Possibility> Options => [];

    /// <summary>The document that settles the answer for the person who gave these answers; none where none is known.</summary>
    public string? PaperFor(Answers answers) => SettledFor?.Invoke(answers) ?? SettledBy;

    /// <summary>The number of the question with this word; less than zero where there is none.</summary>
    internal static int PlaceOf(string id) => Places.GetValueOrDefault(id, -1);

    /// <summary>The same question, asked only when this holds as well.</summary>
    public Question When(Func<Answers, bool> alsoWhen)
    {
        var copy = OnAPage(alsoWhen);
        var already = AskOnItsPage;
        copy.AskOnItsPage = answers => already(answers) && alsoWhen(answers);
        return copy;
    }

    /// <summary>The same question on a page that is asked only when this holds.</summary>
    internal Question OnAPage(Func<Answers, bool> askedWhen)
    {
        var copy = (Question)MemberwiseClone();
        var already = AskWhen;
        copy.AskWhen = answers => askedWhen(answers) && already(answers);
        return copy;
    }

    /// <summary>The options that fit the answers so far.</summary>
    public virtual IReadOnlyList<Possibility> OptionsFor(Answers soFar) => Options;

    /// <summary>The small heading under which an option stands where there are many; none where the question has no such headings.</summary>
    public virtual string? HeadingOf(string token) => null;

    /// <summary>Whether the answer is one that fits the answers so far.</summary>
    public virtual bool Offers(string token, Answers soFar) => true;

    /// <summary>The same of an answer that was read before.</summary>
    internal virtual bool Offers(Given answer, Answers soFar) => Offers(answer.Token, soFar);

    /// <summary>Whether the answer tells on which side of something the fact lies, and not the fact itself.</summary>
    public virtual bool TellsASide(string token) => false;

    /// <summary>Whether the answer leaves the value open: "I don't know", or a side of which no single value can stand for all.</summary>
    internal virtual bool LeavesOpen(string token) => token == Answers.Unknown;

    /// <summary>The values that an answer which leaves the value open could mean.</summary>
    internal virtual IReadOnlyList<Possibility> PossibilitiesOf(string token, Answers soFar) => Possibilities(soFar);

    /// <summary>Whether the value is one that such an answer could mean.</summary>
    internal virtual bool MayMean(string token, string value, Answers soFar) => true;

    /// <summary>What is taken after these answers when a program sends none.</summary>
    public Assumption? AssumedAfter(Answers soFar) => AssumesWhen(soFar) ? Assumes : null;

    /// <summary>Reads what was typed or sent, or says what is wrong with it.</summary>
    public Parsed Parse(string? typed)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0)
        {
            return Parsed.Wrong(AskForAnswer());
        }

        // No answer is so long, and nothing that reads answers need be fast with what is.
        if (text.Length > LongestAnswer)
        {
            return Parsed.Wrong($"This is far too long for {Noun}. {AskForAnswer()}");
        }

        return string.Equals(text, Answers.Unknown, StringComparison.OrdinalIgnoreCase)
            ? MayBeUnknown ? Parsed.Right(Answers.Unknown) : Parsed.Wrong($"{Noun.Capital()} must be known. {AskForAnswer()}")
            : Read(text);
    }

    /// <summary>The values an unknown answer could have: every option, or the ends that an amount could reach.</summary>
    public abstract IReadOnlyList<Possibility> Possibilities(Answers soFar);

    /// <summary>The answer in words, as shown when answers are checked.</summary>
    public string Show(string token) => token == Answers.Unknown ? "I don't know" : Words(token);

    /// <summary>The same as a sentence, for whoever shows it in another language.</summary>
    public Sentence Said(string token) => token == Answers.Unknown ? $"I don't know" : Spoken(token);

    private protected abstract Parsed Read(string text);

    private protected virtual Sentence Spoken(string token) => Sentence.Kept(Words(token));

    private protected abstract string Words(string token);

    private protected abstract Sentence AskForAnswer();

    private protected Sentence Noun => Sentence.Kept(Name);
}

/// <summary>A question whose answers are values of one type.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public abstract class Question<T> : Question
    where T : struct
{
    private protected Question(string id, string name, Func<Answers, string> prompt)
        : base(id, name, prompt)
    {
    }

    /// <summary>The value of a token that <see cref="Question.Parse"/> accepted.</summary>
    public abstract T ValueOf(string token);

    /// <summary>The token of a value.</summary>
    public abstract string TokenOf(T value);
}
