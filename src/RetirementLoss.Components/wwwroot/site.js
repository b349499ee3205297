// Small comforts. Every page works without this file.
(() => {
  'use strict';

  // A page that the browser brings back with its live parts has said good-bye for them; it is loaded again.
  addEventListener('pageshow', event => { if (event.persisted && document.querySelector('details.explorer, [data-live="live"]')) location.reload(); });

  // Where a person goes on reading: what is wrong, the fields that an answer just asked for, or the heading.
  const stage = () => document.querySelector('.error-summary') ?? document.querySelector('[data-next] :is(input:not([type=hidden]), select)') ?? document.querySelector('main h1');

  // A field that counts only with some choices of an earlier one is there when one of them is made, or perhaps when that one is not asked.
  const showWhatCounts = () => document.querySelectorAll('[data-only-if]').forEach(field => {
    const chosen = document.querySelector(`[name="${field.dataset.onlyIf}"]:checked, select[name="${field.dataset.onlyIf}"]`)?.value;
    const isAsked = !document.querySelector(`[name="${field.dataset.onlyIf}"]`)?.closest('[data-only-if]')?.hidden;
    const counts = isAsked ? field.dataset.tokens.split(' ').includes(chosen) : 'unasked' in field.dataset;
    field.hidden = !field.querySelector('[aria-invalid], .error') && !counts;
    // When it counts is said to those who see it at all times; here it comes only then.
    const when = field.querySelector('.only-if');
    if (when) when.hidden = counts;
  });
  document.addEventListener('change', event => {
    if (event.target.closest('form.question')) showWhatCounts();
    // Of the boxes of one field only one counts.
    const { unsure } = event.target.dataset;
    if (unsure && event.target.checked) document.querySelectorAll(`[data-unsure="${unsure}"]`).forEach(box => { box.checked = box === event.target; });
  });

  // An amount typed takes the check from "I don't know".
  document.addEventListener('input', event => {
    if (!event.target.id || !event.target.value.trim()) return;
    document.querySelectorAll(`[data-unsure="${event.target.id}"]`).forEach(box => { box.checked = false; });
  });
  let warning, ending;

  // Idle: say so before the answers are cleared; one button keeps them.
  const restartClock = () => {
    clearTimeout(warning);
    clearTimeout(ending);
    const idle = document.getElementById('idle');
    if (!idle) return;
    const words = idle.querySelector('p');
    const whole = Number(idle.dataset.minutes) * 60000;
    words.hidden = true;
    warning = setTimeout(() => { words.hidden = false; }, whole * 0.85);
    ending = setTimeout(() => location.reload(), whole + 2000);
  };

  // The names of a memo are written over it here and are not sent.
  const nameMemo = () => document.querySelectorAll('[data-memo-name]').forEach(box =>
    document.querySelectorAll(`[data-memo="${box.name}"]`).forEach(place => { place.textContent = box.value.trim(); }));
  document.addEventListener('input', event => { if (event.target.matches('[data-memo-name]')) nameMemo(); });
  // Only the button that says so sends them, and the logo with them.
  let sendsMemo = false;
  document.addEventListener('submit', event => {
    if (!event.target.matches('[data-memo-names]')) return;
    sendsMemo = !!event.submitter?.matches('[data-makes-pdf]');
    if (!sendsMemo) event.preventDefault();
  }, true);
  document.addEventListener('formdata', event => {
    if (!event.target.matches('[data-memo-names]') || !sendsMemo) return;
    const logo = logoToSend();
    if (logo) event.formData.set('logo', logo);
  });

  // The logo is drawn from its file here; the file goes nowhere, and the policy of these pages needs no new leave for it.
  const mostOfALogo = 1200;
  const drawLogo = async box => {
    const file = box.files[0];
    const picture = file ? await createImageBitmap(file).catch(() => null) : null;
    if (box.files[0] !== file) return;
    const scale = picture ? Math.min(1, mostOfALogo / Math.max(picture.width, picture.height)) : 1;
    document.querySelectorAll('canvas[data-memo-logo]').forEach(place => {
      place.hidden = !picture;
      if (!picture) return;
      place.width = Math.max(1, Math.round(picture.width * scale));
      place.height = Math.max(1, Math.round(picture.height * scale));
      place.getContext('2d').drawImage(picture, 0, 0, place.width, place.height);
    });
    document.querySelectorAll('[data-logo-error]').forEach(words => { words.hidden = !file || !!picture; });
    if (file && !picture) box.setAttribute('aria-invalid', 'true'); else box.removeAttribute('aria-invalid');
  };
  document.addEventListener('change', event => { if (event.target.matches('[data-logo-file]')) drawLogo(event.target); });

  // As large as paper can show, and half as large again while it is more than the server reads.
  const logoToSend = () => {
    const drawn = document.querySelector('canvas[data-memo-logo]:not([hidden])');
    if (!drawn) return null;
    for (let scale = Math.min(1, 600 / drawn.width, 240 / drawn.height); ; scale /= 2) {
      const small = Object.assign(document.createElement('canvas'), { width: Math.max(1, Math.round(drawn.width * scale)), height: Math.max(1, Math.round(drawn.height * scale)) });
      small.getContext('2d').drawImage(drawn, 0, 0, small.width, small.height);
      const logo = small.toDataURL('image/png');
      if (logo.length < 300000) return logo;
    }
  };

  const arrive = () => {
    document.querySelectorAll('[data-when-script]').forEach(part => { part.hidden = false; });
    document.querySelectorAll('[data-without-script]').forEach(part => { part.hidden = true; });
    document.querySelectorAll(':popover-open').forEach(meaning => meaning.hidePopover());
    nameMemo();
    showWhatCounts();
    unfold();
    restartClock();
  };

  document.addEventListener('click', async event => {
    if (event.target.closest('[data-print]')) print();
    if (event.target.closest('[data-open-all]')) {
      const groups = [...document.querySelectorAll('main .levels > details')], close = groups.every(group => group.open);
      groups.forEach(group => { group.open = !close; });
      event.target.textContent = close ? event.target.dataset.open : event.target.dataset.close;
    }
    if (event.target.closest('#idle button')) {
      const kept = await fetch('/check/stay', { cache: 'no-store' }).catch(() => null);
      if (kept?.status === 204) restartClock(); else location.reload();
    }
  });

  // A finder narrows its list while one types; its button asks the server for the same. Where nothing is typed, the groups close again as they were.
  document.addEventListener('input', event => {
    const list = document.getElementById(event.target.dataset?.finder);
    if (!list) return;
    const words = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    list.querySelectorAll('[data-sought]').forEach(one => {
      const name = one.dataset.sought.split(' '), text = one.dataset.sought ? '' : one.textContent.toLowerCase();
      one.hidden = !words.every(word => text.includes(word) || name.some(part => part.startsWith(word)));
      if (!one.hidden) found++;
    });
    list.querySelectorAll(':scope > details').forEach(group => {
      group.dataset.was ??= group.open;
      group.hidden = !group.querySelector('[data-sought]:not([hidden])');
      group.open = words.length ? true : group.dataset.was === 'true';
    });
    const told = document.querySelector(`[data-found-in="${list.id}"]`);
    if (told) told.textContent = !words.length ? '' : found === 0 ? told.dataset.none : told.dataset.found.replace('#', found);
  });

  // A link into a folded group opens it, also where the browser does not.
  const unfold = () => {
    const place = document.getElementById(location.hash.slice(1));
    if (!place?.closest('details:not([open])')) return;
    for (let fold = place.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    place.scrollIntoView();
  };
  addEventListener('hashchange', unfold);

  // Folds open on paper.
  addEventListener('beforeprint', () => document.querySelectorAll('details:not([open])').forEach(fold => { fold.open = true; fold.dataset.forPrint = ''; }));
  addEventListener('afterprint', () => document.querySelectorAll('details[data-for-print]').forEach(fold => { fold.open = false; delete fold.dataset.forPrint; }));

  // The Blazor script changes the page in place, so a browser's own signs are missing: that it waits, that it failed, that a new page begins.
  const root = document.documentElement;
  const lost = () => document.querySelector('#lost p');
  let shown = location.pathname, onTheWay = false, slow;
  const waits = on => {
    onTheWay = on;
    clearTimeout(slow);
    if (on) slow = setTimeout(() => { root.dataset.waiting = ''; }, 300); else delete root.dataset.waiting;
  };
  addEventListener('unhandledrejection', event => {
    if (!onTheWay) return;
    event.preventDefault();
    waits(false);
    // The address of a link stands already; the browser tells best that it cannot be reached. A form is still here, with all that was typed.
    if (shown !== location.pathname) location.reload(); else if (lost()) lost().hidden = false;
  });
  document.addEventListener('DOMContentLoaded', () => {
    const { Blazor } = globalThis;
    if (!Blazor) return;
    Blazor.addEventListener('enhancednavigationstart', () => {
      waits(true);
      if (lost()) lost().hidden = true;
    });
    // Another server does not know this live part; what was tried was put aside, and the page that is drawn anew takes it up.
    document.getElementById('components-reconnect-modal')?.addEventListener('components-reconnect-state-changed', event => {
      if (event.detail.state === 'rejected' && document.querySelector('[data-put-aside]')) location.reload();
    });
    Blazor.addEventListener('enhancednavigationend', () => waits(false));
    Blazor.addEventListener('enhancedload', () => {
      arrive();
      if (shown === location.pathname && !document.querySelector('.error-summary, [data-next]')) return;
      shown = location.pathname;
      if (location.hash && !document.querySelector('.error-summary, [data-next]')) return;
      scrollTo(0, 0);
      stage()?.focus({ preventScroll: !document.querySelector('[data-next]') });
    });
  });

  // When a live part takes over a form it draws the boxes anew; what was typed until then is typed into them again.
  const typed = new Map();
  let lastBox = document.activeElement?.closest('[data-live="still"]') ? document.activeElement.id : undefined;
  const remember = event => {
    if (!event.target.closest('[data-live="still"]')) return;
    typed.set(event.target.id, event.target);
    lastBox = event.target.id;
  };
  document.addEventListener('input', remember);
  document.addEventListener('focusin', event => { if (event.target.closest('[data-live="still"]')) lastBox = event.target.id; });
  new MutationObserver(() => {
    if (!document.querySelector('[data-live="live"]')) return;
    typed.forEach(({ value, checked }, id) => {
      const box = document.getElementById(id);
      if (!box) return;
      box.value = value;
      box.checked = checked;
      ['input', 'change'].forEach(kind => box.dispatchEvent(new Event(kind, { bubbles: true })));
    });
    typed.clear();
    if (lastBox && document.activeElement === document.body) document.getElementById(lastBox)?.focus({ preventScroll: true });
    lastBox = undefined;
  }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-live'] });

  // On the page of all facts a line or a section that comes above the field with the focus would push it out of sight: the page goes along.
  let held;
  const placeOf = field => ({ field, at: field.getBoundingClientRect().top + scrollY });
  document.addEventListener('focusin', event => { held = event.target.closest('.client-facts') ? placeOf(event.target) : undefined; });
  new MutationObserver(() => {
    if (!held || held.field !== document.activeElement) return;
    const before = held.at;
    held = placeOf(held.field);
    if (held.at !== before) scrollBy(0, held.at - before);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });

  // What is typed into a form of many fields is kept as it stands, so that a reload or another page finds it.
  let keeping;
  document.addEventListener('change', event => {
    const form = event.target.closest('form[data-keep]');
    if (!form || !form.querySelector('[data-live="live"]')) return;
    clearTimeout(keeping);
    keeping = setTimeout(async () => {
      const kept = await fetch(form.dataset.keep, { method: 'POST', body: new URLSearchParams(new FormData(form)) }).catch(() => null);
      if (kept?.status === 204) restartClock();
    }, 600);
  });

  arrive();
})();
