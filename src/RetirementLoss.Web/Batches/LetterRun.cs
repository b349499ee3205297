using System.Globalization;
using System.Text;
using RetirementLoss.Web.Printing;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>Makes a letter of each row of a file that can be judged, one after the other, and hands on the zip of them while it grows.</summary>
/// <param name="file">The file.</param>
/// <param name="judge">Who judges a row.</param>
/// <param name="cores">What a handful waits for.</param>
/// <param name="drawing">Who draws a letter.</param>
/// <param name="press">Who prints a letter; none where pages are wanted.</param>
/// <param name="sender">Who sent the file.</param>
internal sealed class LetterRun(ClientFile file, RowJudge judge, SemaphoreSlim cores, PaperDrawing drawing, PdfPress? press, string sender)
{
    private const int AtOnce = 4;

    // While others print, a letter waits its turn for so long.
    private const int MostTries = 60;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);

    /// <summary>Makes all letters and hands on each part of the zip, with the answers that are in it.</summary>
    public async Task RunAsync(Func<IReadOnlyList<BatchAnswer>, byte[], ValueTask> take, CancellationToken stop)
    {
        using var zip = new LetterZip(file.Results, press is null ? "html" : "pdf");
        await InOrder.RunAsync(
            FileRun.Parts(file, AtOnce),
            rows => (IReadOnlyList<LetteredRow>)[.. rows.Select(judge.Lettered)],
            async rows =>
            {
                foreach (var row in rows)
                {
                    await AddAsync(zip, row, stop);
                }

                await take([.. rows.Select(row => row.Answer)], zip.Take());
            },
            cores,
            stop);
        zip.Finish();
        await take([], zip.Take());
    }

    private async Task AddAsync(LetterZip zip, LetteredRow row, CancellationToken stop)
    {
        if (row.Letter is not { } letter)
        {
            zip.AddWithout(row.Answer, FileRun.ToMend(row.Answer));
        }
        else if (press is null)
        {
            zip.Add(row.Answer, Encoding.UTF8.GetBytes(await drawing.DrawAsync(letter(PaperDrawing.LetterStyle))));
        }
        else if (await PrintAsync(press, letter(null), stop) is { Pdf: { } pdf })
        {
            zip.Add(row.Answer, pdf);
        }
        else
        {
            zip.AddWithout(row.Answer, string.Create(CultureInfo.InvariantCulture, $"Row {row.Answer.Row}: the program that makes PDFs is busy or broke off. Send this row again, or ask for letters as pages."));
        }
    }

    private async Task<PdfResult> PrintAsync(PdfPress printing, PrintedPaper letter, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            var made = await printing.PrintAsync(() => letter, null, sender, stop);
            if (made.Trouble != PdfTrouble.Busy || tries == MostTries)
            {
                return made;
            }

            await Task.Delay(BetweenTries, stop);
        }
    }
}
