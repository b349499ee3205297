// Tells how far a file of clients is. The page works without this file: the form then answers with the results themselves.
(() => {
  'use strict';
  const form = document.querySelector('[data-client-files]');
  if (!form) return;
  const byId = id => document.getElementById(id);
  const [part, heading, bar, told, result, stop, mend] = ['files-progress', 'files-heading', 'files-bar', 'files-told', 'files-result', 'files-stop', 'files-mend'].map(byId);
  const mostToMend = 20;
  let leaving;

  // The words stand in the page, in the language of the page.
  const words = told.dataset;
  const filled = (sentence, values) => sentence.replace(/#([a-z]+)/g, (place, name) => values[name] ?? place);
  const left = seconds => seconds < 2 ? words.nearly : seconds < 90 ? filled(words.seconds, { number: Math.ceil(seconds) }) : filled(words.minutes, { number: Math.ceil(seconds / 60) });
  const say = (progress, started) => {
    bar.max = progress.rows || 1;
    bar.value = progress.done;
    const isGoing = progress.done && progress.done < progress.rows, rest = (Date.now() - started) / 1000 / progress.done * (progress.rows - progress.done);
    const [done, rows, good, bad] = [progress.done, progress.rows, progress.done - progress.bad, progress.bad].map(count => count.toLocaleString('en-US'));
    told.textContent = filled(isGoing ? words.going : words.said, { done, rows, good, bad, left: isGoing ? left(rest) : '' });
  };

  async function* lines(body) {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const whole = (rest + read.value).split('\n');
      rest = whole.pop();
      for (const line of whole) if (line) yield JSON.parse(line);
    }
  }

  const showToMend = rows => {
    const list = mend.querySelector('ul');
    for (const row of rows) {
      if (list.children.length >= mostToMend) { mend.querySelector('p').hidden = false; return; }
      mend.hidden = false;
      list.append(Object.assign(document.createElement('li'), { textContent: row }));
    }
  };

  const send = async () => {
    const wants = form.elements.result.value === 'page' ? 'csv' : form.elements.result.value;
    const table = wants === 'csv', letters = wants.startsWith('letters');
    const sent = new FormData(form);
    sent.set('result', `${wants}-progress`);
    leaving = new AbortController();
    const response = await fetch(form.action, { method: 'POST', body: sent, headers: { Accept: 'application/jsonl' }, signal: leaving.signal });
    if (!response.body || response.headers.get('Content-Type') !== 'application/jsonl') throw new Error();
    const started = Date.now(), parts = table ? ['\uFEFF'] : [];
    let last = { rows: 0, done: 0, bad: 0 }, toldAt = 0, readAs = '';
    for await (const progress of lines(response.body)) {
      if (progress.problem) { told.textContent = progress.problem + '.'; return; }
      readAs = progress.readAs ?? readAs;
      if (progress.text) parts.push(progress.text);
      if (progress.zip) parts.push(Uint8Array.from(atob(progress.zip), letter => letter.charCodeAt(0)));
      showToMend(progress.toMend ?? []);
      last = progress;
      if (Date.now() - toldAt > 250) { toldAt = Date.now(); say(last, started); }
    }
    if (last.done < last.rows) throw new Error();
    say(last, started);
    told.textContent += ` ${filled(words.readAs, { kind: readAs })}`;
    result.href = URL.createObjectURL(new Blob(parts, { type: letters ? 'application/zip' : table ? 'text/csv' : 'application/jsonl' }));
    result.download = letters ? 'letters.zip' : table ? 'results.csv' : 'results.jsonl';
    result.hidden = false;
    result.focus();
  };

  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (result.href) URL.revokeObjectURL(result.href);
    Object.assign(part, { hidden: false });
    result.hidden = mend.hidden = true;
    stop.hidden = false;
    mend.querySelector('ul').replaceChildren();
    mend.querySelector('p').hidden = true;
    bar.removeAttribute('value');
    told.textContent = words.sending;
    heading.focus();
    try {
      await send();
    } catch {
      told.textContent = leaving?.signal.aborted ? words.stopped : words.lost;
    }
    stop.hidden = true;
  });
  stop.addEventListener('click', () => leaving?.abort());
})();
