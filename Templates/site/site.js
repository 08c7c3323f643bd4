// Makes pages quicker; each works without it. It sends the form while somebody types, and keeps in the tab what could not
// be sent. No rule of medicine runs here.
'use strict';
(() => {
  document.documentElement.classList.add('js');
  const form = document.querySelector('form[data-live]');
  const account = document.body.dataset.account || '';

  // The log-in leaves the address; what a tab kept of another account is taken away.
  if (location.pathname === '/login') {
    sessionStorage.clear();
    if (location.search.includes('token=')) history.replaceState(null, '', '/login');
  }
  document.querySelector('form.out')?.addEventListener('submit', () => sessionStorage.clear());
  document.querySelector('.summary')?.focus();

  // A page that comes back from the browser's memory may show a patient after the log-out: it is asked for again.
  addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });

  // The session ends on the server after 15 minutes without a request: said two minutes before, so that nobody is cut off
  // in the middle of a meeting.
  const idle = document.getElementById('idle');
  let asked = Date.now();
  const alive = () => { asked = Date.now(); if (idle) idle.textContent = ''; };
  if (idle) {
    setInterval(() => {
      const left = Number(idle.dataset.minutes) - (Date.now() - asked) / 60000;
      if (left <= 0) idle.textContent = 'Your session has ended. What was kept as a draft is safe. Log in again to go on.';
      else if (left <= 2) idle.textContent = 'Your session ends in ' + Math.ceil(left) + ' minutes. Type or save something to stay.';
    }, 5000);
  }

  // First letters choose an answer; arrows move, as browsers do by themselves.
  document.addEventListener('keydown', (event) => {
    const input = event.target;
    // Delete takes an answer back; the button for it is for the mouse, so that Tab goes from question to question.
    if (event.key === 'Delete' && input instanceof HTMLInputElement && input.type === 'radio') {
      for (const radio of input.closest('.answers').querySelectorAll('input[type=radio]')) radio.checked = false;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
    if (!(input instanceof HTMLInputElement) || input.type !== 'radio') return;
    const radios = [...input.closest('.answers').querySelectorAll('input[type=radio]')];
    const words = (radio) => radio.closest('label').textContent.trim().toLowerCase();
    const hits = radios.filter((radio) => words(radio).startsWith(event.key.toLowerCase()));
    if (hits.length === 0) return;
    const next = hits[(hits.indexOf(input) + 1) % hits.length];
    next.checked = true;
    next.focus();
    next.dispatchEvent(new Event('input', { bubbles: true }));
    event.preventDefault();
  });

  // One case on the projector: arrows with Alt go to the next and to the one before.
  document.addEventListener('keydown', (event) => {
    if (!event.altKey) return;
    const link = { PageDown: '.next', PageUp: '.previous' }[event.key];
    const target = link && document.querySelector('a' + link);
    if (target) { event.preventDefault(); target.click(); }
  });

  // Tab goes from question to question. What is left out on its way has a key of its own, said above the form: Delete
  // takes an answer back, a question mark in an empty field marks it as not known.
  const ownKey = '.answers .clear, .control.text > .absence .tick input, .control.lines > .absence .tick input, .level';
  const leaveOut = () => { for (const one of document.querySelectorAll(ownKey)) one.tabIndex = -1; };
  leaveOut();
  document.addEventListener('keydown', (event) => {
    const field = event.target;
    if (event.key !== '?' || field.value !== '' || !field.matches('.control.text input, .control.lines textarea')) return;
    const box = field.closest('.control').querySelector(':scope > .absence .tick input');
    if (!box) return;
    event.preventDefault();
    box.checked = !box.checked;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });

  if (!form) return;
  const saved = () => document.getElementById('saved');
  const key = 'unsent ' + account + ' ' + location.pathname + location.search;
  let timer = 0;
  let isDirty = false;
  let isSending = false;
  // Counts what was typed: an answer to an older state says nothing of what came after it.
  let edits = 0;

  const body = () => new URLSearchParams(new FormData(form));

  const say = (words, isProblem) => {
    const line = saved();
    if (!line) return;
    line.textContent = words;
    line.classList.toggle('unsaved', isProblem);
  };

  const keep = () => {
    const data = body();
    data.delete('csrf');
    try { sessionStorage.setItem(key, data.toString()); } catch { /* A full store is said below, as not saved. */ }
  };

  const send = async () => {
    if (isSending) { timer = setTimeout(send, 300); return; }
    isSending = true;
    const sent = edits;
    try {
      const answer = await fetch('draft', {
        method: 'POST', body: body(), headers: { 'X-Live': '1' }, credentials: 'same-origin', redirect: 'manual',
      });
      if (!answer.ok) throw new Error(String(answer.status));
      alive();
      const html = await answer.text();
      if (sent === edits) {
        const open = new Set([...document.querySelectorAll('#live details[open] summary')].map((s) => s.textContent.split(':')[0]));
        document.getElementById('live').innerHTML = html;
        for (const summary of document.querySelectorAll('#live summary')) {
          if (open.has(summary.textContent.split(':')[0])) summary.parentElement.open = true;
        }
        isDirty = false;
        sessionStorage.removeItem(key);
      }
    } catch {
      keep();
      say('Not saved: kept on this page. Do not close it; it is tried again.', true);
      timer = setTimeout(send, 5000);
    } finally {
      isSending = false;
    }
  };

  const changed = () => {
    isDirty = true;
    edits += 1;
    keep();
    clearTimeout(timer);
    timer = setTimeout(send, 300);
  };
  form.addEventListener('input', changed);

  // Enter in a line of text must not send the whole form.
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type !== 'submit') {
      event.preventDefault();
    }
  });
  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    if (button?.name === 'clear') {
      event.preventDefault();
      const control = button.closest('.control');
      for (const input of control.querySelectorAll('input')) {
        if (input.type === 'text') input.value = ''; else input.checked = false;
      }
      changed();
      control.querySelector('input')?.focus();
      return;
    }
    isDirty = false;
    clearTimeout(timer);
  });
  addEventListener('beforeunload', (event) => { if (isDirty) event.preventDefault(); });

  // What a tab could not send comes back into the same form of the same account.
  const unsent = sessionStorage.getItem(key);
  if (unsent) {
    const values = new URLSearchParams(unsent);
    for (const element of form.elements) {
      if (!element.name || ['csrf', 'base', 'groups', 'section'].includes(element.name)) continue;
      const all = values.getAll(element.name);
      if (element.type === 'radio' || element.type === 'checkbox') element.checked = all.includes(element.value);
      else if (all.length > 0 && element.type !== 'hidden') element.value = all[0];
    }
    changed();
  }

  // An empty form of a new case begins in its first question.
  const first = form.querySelector('.group input[type=text]');
  if (first && first.value === '' && form.elements.base?.value === '0' && !location.hash && !document.querySelector('.summary')) {
    first.focus({ preventScroll: true });
  }

  // A link to what is to be corrected leads into its field, not to a page that is loaded anew.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('.summary a, .points a');
    const control = link?.hash && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!control) return;
    event.preventDefault();
    for (let one = control.parentElement; one; one = one.parentElement) if (one instanceof HTMLDetailsElement) one.open = true;
    const field = control.querySelector('input[type=radio]:checked, input:not([type=hidden]), select, textarea');
    (field || control).focus({ preventScroll: true });
    control.scrollIntoView({ block: 'start' });
  });

  // The spine: a click puts the level into the lesion that is being filled in, or into the first that has none.
  const spine = form.querySelector('.spine');
  if (spine) {

    const levels = () => [...form.querySelectorAll('input[name^="lesions["][name$=".levels"]')];
    let current = null;
    form.addEventListener('focusin', (event) => {
      const row = event.target.closest('.row');
      const found = row?.querySelector('input[name^="lesions["][name$=".levels"]');
      if (found) current = found;
    });
    const mark = () => {
      const chosen = new Set(levels().map((input) => input.value.trim().toUpperCase()));
      for (const level of spine.children) level.setAttribute('aria-pressed', chosen.has(level.dataset.level));
    };
    spine.addEventListener('click', (event) => {
      const level = event.target.closest('[data-level]')?.dataset.level;
      if (!level) return;
      const input = (current && document.contains(current) ? current : null) || levels().find((one) => !one.value) || levels().at(-1);
      if (!input) return;
      input.value = level;
      mark();
      changed();
    });
    form.addEventListener('input', mark);
    mark();
  }
})();
