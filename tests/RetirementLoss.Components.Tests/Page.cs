using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace RetirementLoss.Components.Tests;

/// <summary>Finds parts of a page as a person with a screen reader does: by label, by heading, by role.</summary>
internal static class Page
{
    /// <summary>The control whose label reads so.</summary>
    public static IElement Labelled<T>(this IRenderedComponent<T> page, string words)
        where T : IComponent
    {
        var label = page.FindAll("label").Single(label => label.TextContent.Trim() == words);
        return page.Find($"#{label.GetAttribute("for")}");
    }

    /// <summary>The words that describe a control, in the order they are read.</summary>
    public static string Description<T>(this IRenderedComponent<T> page, IElement control)
        where T : IComponent => string.Join(' ', (control.GetAttribute("aria-describedby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => page.Find($"#{id}").TextContent.Trim()));

    /// <summary>The section whose heading reads so; none when there is no such heading.</summary>
    public static IElement? Section<T>(this IRenderedComponent<T> page, string heading)
        where T : IComponent => page.FindAll("section[aria-labelledby]").SingleOrDefault(section => page.Find($"#{section.GetAttribute("aria-labelledby")}").TextContent.Trim() == heading);

    /// <summary>The words of an element as a reader sees them, without the meanings that open when a word is pressed.</summary>
    public static string Words(this IElement element)
    {
        var seen = (IElement)element.Clone();
        foreach (var meaning in seen.QuerySelectorAll("[popover]"))
        {
            meaning.Remove();
        }

        return string.Join(' ', seen.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
