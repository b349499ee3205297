using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace RetirementLoss.Web.Tests.Visits;

/// <summary>A person with a browser that has script turned off: opens pages, fills in the form that is there, presses a button.</summary>
public sealed class Visitor(HttpClient client)
{
    private const string QuestionForm = "form.question";
    private const string NamesForm = "form.memo-names";

    // A hidden field beside each question holds the mark of the words in which it was asked.
    private const string WordsOf = ".words";

    private readonly List<string> addresses = [];
    private readonly List<string> titles = [];
    private string? otherCookie;
    private string named = "";
    private Lazy<IDocument> page = new(() => Seen.Read(""));

    /// <summary>The path of the page that is open.</summary>
    public string Path { get; private set; } = "";

    /// <summary>The status of the page that is open.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>The status of the answer to the last form, before its redirect was followed.</summary>
    public HttpStatusCode Answered { get; private set; }

    /// <summary>The headers of that answer.</summary>
    public System.Net.Http.Headers.HttpResponseHeaders AnsweredWith { get; private set; } = null!;

    /// <summary>The page as it came.</summary>
    public string Html { get; private set; } = "";

    /// <summary>What came, byte by byte.</summary>
    public byte[] Body { get; private set; } = [];

    /// <summary>The words on the page, without its title.</summary>
    public string Words => page.Value.Words();

    /// <summary>The title of the page.</summary>
    public string Title => page.Value.Title ?? "";

    /// <summary>The page as a browser reads it.</summary>
    internal IDocument Page => page.Value;

    /// <summary>Every address seen.</summary>
    public IReadOnlyList<string> Addresses => addresses;

    /// <summary>Every title seen.</summary>
    public IReadOnlyList<string> Titles => titles;

    /// <summary>The headers of the page that is open.</summary>
    public System.Net.Http.Headers.HttpResponseHeaders Headers { get; private set; } = null!;

    /// <summary>The type of what came.</summary>
    public string? ContentType { get; private set; }

    /// <summary>How it is to be handled, where it is a file to keep.</summary>
    public string? Disposition { get; private set; }

    /// <summary>The cookies set by the last answer, redirects included.</summary>
    public IReadOnlyList<string> SetCookies { get; private set; } = [];

    /// <summary>Opens a page and follows where it leads.</summary>
    public async Task<Visitor> OpenAsync(string path)
    {
        SetCookies = [];
        named = path[(path.LastIndexOf('/') + 1)..].Split('?')[0];
        return await SendAsync(new HttpRequestMessage(HttpMethod.Get, path));
    }

    /// <summary>Opens a page with a cookie put in by hand.</summary>
    public async Task<Visitor> OpenWithCookieAsync(string path, string cookie)
    {
        SetCookies = [];
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", cookie);
        return await SendAsync(request);
    }

    /// <summary>The questions of the fields on the page that is open, in order.</summary>
    public IReadOnlyList<string> Asked => [.. page.Value.QuerySelectorAll<IHtmlInputElement>($"input[type=hidden][name$='{WordsOf}']").Select(mark => mark.Name![..^WordsOf.Length])];

    /// <summary>Answers the question whose address was opened, or the only one of the page; the others are sent as they stand. "?" is "I don't know".</summary>
    public Task<Visitor> AnswerAsync(string answer) => Asked is [var only] ? SubmitAsync((only, Sent(answer))) : ChangeAsync(named, answer);

    /// <summary>Changes one answer of the page that is open and sends the others as they stand.</summary>
    public Task<Visitor> ChangeAsync(string question, string answer)
    {
        Assert.Contains(question, Asked);
        return SubmitAsync([.. Standing().Where(field => field.Name != question), (question, Sent(answer))]);
    }

    /// <summary>What stands in the fields of the page that is open.</summary>
    public IReadOnlyList<(string Name, string Value)> Standing() =>
    [
        .. page.Value.QuerySelectorAll<IHtmlInputElement>("input[type=text][id][name]").Select(box => (Name: box.Name!, box.Value)),
        .. page.Value.QuerySelectorAll<IHtmlInputElement>("input[type=radio][checked], input[type=checkbox][checked]").Select(box => (Name: box.Name!, box.Value)),
        .. page.Value.QuerySelectorAll<IHtmlSelectElement>("select[name]").Where(list => list.Value is { Length: > 0 }).Select(list => (Name: list.Name!, Value: list.Value!)),
    ];

    /// <summary>Says "I don't know" to every field that is still empty.</summary>
    public Task<Visitor> NotKnowingAsync()
    {
        var standing = Standing();
        return SubmitAsync([.. standing, .. Asked.Where(question => standing.All(field => field.Name != question || field.Value.Length == 0)).Select(question => (question, "unknown"))]);
    }

    /// <summary>Opens a door.</summary>
    public Task<Visitor> OpenDoorAsync(string door) => SubmitToAsync("/check/doors", ("door", door));

    private static string Sent(string answer) => answer == "?" ? "unknown" : answer;

    /// <summary>Sends the question's form with these fields.</summary>
    public Task<Visitor> SubmitAsync(params (string Name, string Value)[] fields) => PostAsync(Path, Html, QuestionForm, fields);

    /// <summary>Sends a form that was loaded before, as from another tab.</summary>
    public Task<Visitor> SubmitOldAsync(string path, string html, params (string Name, string Value)[] fields) => PostAsync(path, html, QuestionForm, fields);

    /// <summary>Sends the form of a selector on the page that is open.</summary>
    public Task<Visitor> SubmitMarkedAsync(string form, params (string Name, string Value)[] fields) => PostAsync(ActionOf(form), Html, form, fields);

    /// <summary>Sends the form on the page of another visitor, with a cookie put in by hand.</summary>
    public Task<Visitor> SubmitAsFromAsync(Visitor other, string cookie, string form, params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(other);
        otherCookie = cookie;
        return PostAsync(other.ActionOf(form), other.Html, form, fields);
    }

    /// <summary>Sends the names for a memo that was loaded before, as from another tab.</summary>
    public Task<Visitor> SubmitNamesOfAsync(string html, params (string Name, string Value)[] names) => PostAsync("/check/memo", html, NamesForm, names);

    /// <summary>Sends the form that leads to an address with these fields.</summary>
    public Task<Visitor> SubmitToAsync(string action, params (string Name, string Value)[] fields) => PostAsync(action, Html, LeadingTo(action), fields);

    /// <summary>Sends the names for the memo.</summary>
    public Task<Visitor> SubmitNamesAsync(params (string Name, string Value)[] names) => PostAsync(Path, Html, NamesForm, names);

    /// <summary>Presses the button of a form that leads to an address.</summary>
    public Task<Visitor> PressAsync(string action) => PostAsync(action, Html, LeadingTo(action), []);

    /// <summary>Sends a file by the form of the page that is open.</summary>
    public Task<Visitor> SendFileAsync(string field, string name, string content)
    {
        var form = new MultipartFormDataContent();
        foreach (var hidden in Hidden(FormIn(page.Value, "form[enctype='multipart/form-data']")))
        {
            form.Add(new StringContent(hidden.Value), hidden.Key);
        }

        form.Add(new StringContent(content), field, name);
        SetCookies = [];
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, Path) { Content = form });
    }

    /// <summary>Presses a button that sends the form with a mark to an address of its own.</summary>
    public Task<Visitor> PressElsewhereAsync(string mark, string action, params (string Name, string Value)[] fields) => PostAsync(action, Html, mark, fields);

    /// <summary>Presses the button of a form on a page that was loaded before.</summary>
    public Task<Visitor> SubmitFromAsync(string html, string action) => PostAsync(action, html, LeadingTo(action), []);

    /// <summary>Says of all answers from before that they are still right.</summary>
    public Task<Visitor> HoldAllAsync() => HoldOnAsync(Html);

    /// <summary>The same, from a page that was loaded before, as in another tab.</summary>
    public Task<Visitor> HoldOnAsync(string html) => PostAsync("/check/still-holds", html, "form.all-hold", []);

    /// <summary>Takes one answer out on the page of a visit that is stuck.</summary>
    public Task<Visitor> DropAsync(string question) => PostAsync("/check/drop", Html, LeadingTo("/check/drop"), [("question", question)], hiddenBut: "question");

    /// <summary>Answers page after page from a story, and opens every door, until all is answered.</summary>
    public async Task<Visitor> TellAsync(IReadOnlyDictionary<string, string> story)
    {
        // Once a story was begun its year is there, and what is open is asked first.
        foreach (var opening in new[] { "year", "account", "happened" })
        {
            await OpenAsync($"/check/{opening}");
            if (Path == $"/check/{opening}" && Standing().All(field => field.Name != opening))
            {
                await TellPageAsync(story);
            }
        }

        await OpenAsync("/check");
        return await GoOnAsync(story);
    }

    /// <summary>Goes on with a story from the page that is open.</summary>
    public async Task<Visitor> GoOnAsync(IReadOnlyDictionary<string, string> story)
    {
        for (var asked = 0; Path != "/check/answers"; asked++)
        {
            Assert.True(asked < 40, $"The interview does not end; it stands at {Path}.");
            if (Path.EndsWith("/worksheet", StringComparison.Ordinal))
            {
                // The story has the parts themselves.
                await OpenAsync("/check/contributed");
            }

            if (Path == "/check/now")
            {
                var doors = Html;
                foreach (var door in new[] { "amount", "cost", "state" })
                {
                    await PostAsync("/check/doors", doors, LeadingTo("/check/doors"), [("door", door)]);
                }

                continue;
            }

            await TellPageAsync(story);
        }

        return this;
    }

    /// <summary>Fills in the page that is open; a field that the story says nothing of, such as one that an answer above makes idle, stays as it stands.</summary>
    public async Task<Visitor> TellPageAsync(IReadOnlyDictionary<string, string> story)
    {
        var (before, told) = (Path, Asked);
        await SubmitAsync([.. Standing().Where(field => told.Contains(field.Name) && !story.ContainsKey(field.Name) && field.Value.Length > 0), .. told.Where(story.ContainsKey).Select(question => (question, Sent(story[question])))]);
        Assert.False(Title.StartsWith("Error: ", StringComparison.Ordinal), $"The story was refused at {before}, which asks {string.Join(", ", told)}: {Words}");
        return this;
    }

    private Task<Visitor> PostAsync(string action, string html, string form, (string Name, string Value)[] fields, string? hiddenBut = null)
    {
        var hidden = Hidden(FormIn(Seen.Read(html), form)).Where(field => field.Key != hiddenBut);
        SetCookies = [];
        var request = new HttpRequestMessage(HttpMethod.Post, action)
        {
            Content = new FormUrlEncodedContent([.. hidden, .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]),
        };
        if (otherCookie is not null)
        {
            request.Headers.Add("Cookie", otherCookie);
            otherCookie = null;
        }

        return SendAsync(request);
    }

    /// <summary>The form that leads to an address, for a selector.</summary>
    public static string LeadingTo(string action) => $"form[action='{action}']";

    private IHtmlFormElement FormIn(IDocument from, string form) =>
        from.QuerySelector<IHtmlFormElement>(form) ?? throw new InvalidOperationException($"There is no {form} on {Path}.");

    private static IEnumerable<KeyValuePair<string, string>> Hidden(IHtmlFormElement form) =>
        form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden][name]").Select(field => KeyValuePair.Create(field.Name!, field.Value));

    private string ActionOf(string form) => page.Value.QuerySelector(form)?.GetAttribute("action") ?? Path;

    private async Task<Visitor> SendAsync(HttpRequestMessage request)
    {
        using var first = await client.SendAsync(request);
        Answered = first.StatusCode;
        AnsweredWith = first.Headers;
        await ReadAsync(first, request);
        // A browser follows a redirect and nothing else, whatever else comes with an address.
        var next = Followed(first);
        for (var hops = 0; next is not null; hops++)
        {
            Assert.True(hops < 5, $"Redirects do not end; the last leads to {next}.");
            using var following = new HttpRequestMessage(HttpMethod.Get, next);
            if (request.Headers.TryGetValues("Cookie", out var cookie))
            {
                following.Headers.Add("Cookie", cookie);
            }

            using var response = await client.SendAsync(following);
            await ReadAsync(response, following);
            next = Followed(response);
        }

        return this;
    }

    private static Uri? Followed(HttpResponseMessage response) => (int)response.StatusCode is >= 300 and < 400 ? response.Headers.Location : null;

    private async Task ReadAsync(HttpResponseMessage response, HttpRequestMessage request)
    {
        var address = request.RequestUri!;
        Path = address.IsAbsoluteUri ? address.AbsolutePath : address.OriginalString.Split('#')[0];
        addresses.Add(address.IsAbsoluteUri ? address.PathAndQuery : address.OriginalString);
        Status = response.StatusCode;
        Body = await response.Content.ReadAsByteArrayAsync();
        Html = await response.Content.ReadAsStringAsync();
        page = new(() => Seen.Read(Html));
        Headers = response.Headers;
        ContentType = response.Content.Headers.ContentType?.MediaType;
        Disposition = response.Content.Headers.ContentDisposition?.ToString();
        titles.Add(Title);
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            SetCookies = [.. SetCookies, .. cookies];
        }
    }
}
