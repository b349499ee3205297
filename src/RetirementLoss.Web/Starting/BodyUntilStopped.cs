using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace RetirementLoss.Web.Starting;

/// <summary>The body of a request, which can be read until the app has stopped reading; before that no read breaks off, so that nobody takes a half for a whole.</summary>
/// <remarks>
/// The server breaks off every read that waits as soon as it is told to stop, though the sender goes on. Whoever does not look for that takes what
/// came so far for the whole body, so it is looked for here, once for all who read.
/// </remarks>
internal sealed class BodyUntilStopped : PipeReader, IRequestBodyPipeFeature, IDisposable
{
    private readonly PipeReader body;
    private readonly CancellationToken stopped;
    private readonly CancellationTokenRegistration waking;
    private int asked;

    /// <summary>What is left of the body.</summary>
    /// <param name="body">The body as the server reads it.</param>
    /// <param name="stopped">Nothing more is read.</param>
    public BodyUntilStopped(PipeReader body, CancellationToken stopped)
    {
        (this.body, this.stopped) = (body, stopped);
        waking = stopped.Register(body.CancelPendingRead);
    }

    PipeReader IRequestBodyPipeFeature.Reader => this;

    /// <summary>Lets all who come later read it in place of the body itself.</summary>
    public void StandIn(HttpContext context)
    {
        context.Features.Set<IRequestBodyPipeFeature>(this);
        context.Request.Body = AsStream(leaveOpen: true);
        // The server has made another reader of the stream, which nobody needs.
        context.Features.Set<IRequestBodyPipeFeature>(this);
    }

    /// <exception cref="StoppedReadingException">The app stops, and the body has not come to its end.</exception>
    public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken);
            if (read.IsCompleted)
            {
                return read;
            }

            if (stopped.IsCancellationRequested)
            {
                body.AdvanceTo(read.Buffer.End);
                throw new StoppedReadingException();
            }

            if (!read.IsCanceled || Interlocked.Exchange(ref asked, 0) == 1)
            {
                return read;
            }

            if (!read.Buffer.IsEmpty)
            {
                return new(read.Buffer, isCanceled: false, isCompleted: false);
            }

            body.AdvanceTo(read.Buffer.End);
        }
    }

    public override bool TryRead(out ReadResult result) => body.TryRead(out result);

    public override void AdvanceTo(SequencePosition consumed) => body.AdvanceTo(consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined) => body.AdvanceTo(consumed, examined);

    public override void CancelPendingRead()
    {
        Interlocked.Exchange(ref asked, 1);
        body.CancelPendingRead();
    }

    public override void Complete(Exception? exception = null) => body.Complete(exception);

    public void Dispose() => waking.Dispose();
}
