using System.Numerics;

namespace RetirementLoss.Rules.Interview;

/// <summary>The answers that a sheet is made of, found by the number of their question.</summary>
/// <remarks>A collection at work: it changes only while its sheet is made, and a sheet that was handed out never changes it.</remarks>
internal sealed class AnswerTable
{
    // The table of places is at least twice as long as the answers it finds, so that a look rarely goes past the first place.
    private const int RoomForEach = 2;
    private const int LeastRoom = 16;

    // The answers in the order they were given; the places say by the number of a question where its answer stands, counted from one.
    private Given[] given;
    private ushort[] places;
    private bool hasStrays;
    private Dictionary<string, string>? tokens;

    /// <summary>A table with room for so many answers, and none in it.</summary>
    public AnswerTable(int room)
    {
        given = room == 0 ? [] : new Given[room];
        places = new ushort[PlacesFor(room)];
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
            Array.Resize(ref given, Math.Max(LeastRoom, Count * RoomForEach));
        }

        given[Count++] = answer;
        if (answer.Place < 0)
        {
            hasStrays = true;
        }
        else if (PlacesFor(Count) > places.Length)
        {
            places = new ushort[PlacesFor(Count)];
            for (var i = 0; i < Count; i++)
            {
                Enter(i);
            }
        }
        else
        {
            Enter(Count - 1);
        }
    }

    /// <summary>Takes the answer that came last out again.</summary>
    public void TakeBackLast()
    {
        tokens = null;
        var at = given[Count - 1].Place & (places.Length - 1);
        while (places[at] != Count)
        {
            at = (at + 1) & (places.Length - 1);
        }

        // What came last is last in its row of places, so that nothing behind it is lost.
        places[at] = 0;
        given[--Count] = null!;
    }

    private static int PlacesFor(int answers) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(LeastRoom, answers * RoomForEach));

    // An answer whose word no question had yet has no number, and is found by the word.
    private void Enter(int place)
    {
        if (given[place].Place < 0)
        {
            return;
        }

        var at = given[place].Place & (places.Length - 1);
        while (places[at] != 0)
        {
            at = (at + 1) & (places.Length - 1);
        }

        places[at] = (ushort)(place + 1);
    }

    private int PlaceIn(int number, string id)
    {
        if (number >= 0)
        {
            for (var at = number & (places.Length - 1); places[at] != 0; at = (at + 1) & (places.Length - 1))
            {
                if (given[places[at] - 1].Place == number)
                {
                    return places[at] - 1;
                }
            }
        }

        return hasStrays ? PlaceOfStray(id) : -1;
    }

    private int PlaceOfStray(string id) => Array.FindIndex(given, 0, Count, answer => answer.Id == id);
}
