namespace RetirementLoss.Rules.Interview;

/// <summary>The answers that a sheet is made of, found by the number of their question.</summary>
/// <remarks>A collection at work: it changes only while its sheet is made, and a sheet that was handed out never changes it.</remarks>
internal sealed class AnswerTable
{
    // So many answers a place can count; those after them are found by their word. There are not many more questions.
    private const int MostPlaced = byte.MaxValue;
    private const int LeastRoom = 16;

    // About as many as there are questions, so that the places hardly ever grow.
    private const int Places = 288;

    // The answers in the order they were given; the places say by the number of a question where its answer stands, counted from one.
    private Given[] given;
    private byte[] places;
    private bool hasStrays;
    private Dictionary<string, string>? tokens;

    /// <summary>A table with room for so many answers, and none in it.</summary>
    public AnswerTable(int room)
    {
        given = room == 0 ? [] : new Given[room];
        places = room == 0 ? [] : new byte[Places];
    }

    /// <summary>A table with the answers of another, and room for one more.</summary>
    public AnswerTable(AnswerTable other)
    {
        given = new Given[other.Count + 1];
        Array.Copy(other.given, given, other.Count);
        places = [.. other.places];
        (Count, hasStrays) = (other.Count, other.hasStrays);
    }

    /// <summary>How many answers there are.</summary>
    public int Count { get; private set; }

    /// <summary>The tokens by question id, in the order they were given.</summary>
    public IReadOnlyDictionary<string, string> Tokens => tokens ??= given.Take(Count).ToDictionary(answer => answer.Id, answer => answer.Token, StringComparer.Ordinal);

    /// <summary>The answer in its order.</summary>
    public Given this[int place] => given[place];

    /// <summary>The answer to the question; none where there is none.</summary>
    public Given? Find(Question question) => PlaceIn(question.Place, question.Id) is var place && place >= 0 ? given[place] : null;

    /// <summary>Takes one more answer in, or another in the place of the one before.</summary>
    public void Take(Given answer)
    {
        tokens = null;
        if (PlaceIn(answer.Place, answer.Id) is var place && place >= 0)
        {
            given[place] = answer;
            return;
        }

        if (Count == given.Length)
        {
            Array.Resize(ref given, Math.Max(LeastRoom, Count * 2));
        }

        given[Count++] = answer;
        if (answer.Place < 0 || Count > MostPlaced)
        {
            hasStrays = true;
            return;
        }

        if (answer.Place >= places.Length)
        {
            Array.Resize(ref places, Math.Max(Places, answer.Place + 1));
        }

        places[answer.Place] = (byte)Count;
    }

    /// <summary>Takes the answer that came last out again.</summary>
    public void TakeBackLast()
    {
        tokens = null;
        var last = given[--Count];
        given[Count] = null!;
        if (PlaceIn(last.Place) == Count)
        {
            places[last.Place] = 0;
        }
    }

    // Where the places say that the answer stands; less than zero where they say nothing.
    private int PlaceIn(int number) => (uint)number < (uint)places.Length ? places[number] - 1 : -1;

    private int PlaceIn(int number, string id) => PlaceIn(number) is var place && place >= 0 ? place : hasStrays ? PlaceOfStray(id) : -1;

    private int PlaceOfStray(string id) => Array.FindIndex(given, 0, Count, answer => answer.Id == id);
}
